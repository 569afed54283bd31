package tandem.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list.
 *
 * @param code its fixed code
 * @param risk the risk it stands for, from 0 to 1, where the instrument itself says so;
 * {@code null} elsewhere
 */
public record Option(String code, @Nullable Double risk) {
}
