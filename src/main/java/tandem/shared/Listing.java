package tandem.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the API answers it.
 *
 * @param <T> what is listed
 * @param items on this page
 * @param page counted from 0
 * @param size how many items a page holds at most
 * @param total how many items there are on all pages
 * @param next the address of the next page; {@code null} on the last one
 */
public record Listing<T>(List<T> items, int page, int size, long total, @Nullable String next) {

	public Listing {
		items = List.copyOf(items);
	}

	/** A page that the database has cut out. */
	public static <T> Listing<T> of(List<T> items, Slice slice, long total, String address) {
		boolean more = slice.offset() + slice.size() < total;
		return new Listing<>(items, slice.page(), slice.size(), total,
				more ? "%s?page=%d&size=%d".formatted(address, slice.page() + 1, slice.size()) : null);
	}

	/** A page cut out of all there is, where that is never much. */
	public static <T> Listing<T> of(List<T> all, Slice slice, String address) {
		return of(all.stream().skip(slice.offset()).limit(slice.size()).toList(), slice, all.size(), address);
	}

}
