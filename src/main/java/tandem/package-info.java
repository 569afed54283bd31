/**
 * Tandem, read in this order: {@code shared} has the words all speak, {@code instrument}
 * what is asked, {@code scoring} how a pair's answers become ratings and
 * {@code mechanism} what is recommended; these four are pure. {@code api} reads what
 * scripts send, {@code mail} carries letters out. Around them {@code account} knows who
 * works here, {@code record} who saw what, {@code assessment} takes a pair from
 * invitation to locked answers, {@code report} scores, releases and shows, {@code export}
 * puts reports on paper, {@code workshop} keeps what the pair agrees on then, and
 * {@code site} is the shell of the house. {@code demo} fills it with made-up rounds,
 * where asked to.
 */
@NullMarked
package tandem;

import org.jspecify.annotations.NullMarked;
