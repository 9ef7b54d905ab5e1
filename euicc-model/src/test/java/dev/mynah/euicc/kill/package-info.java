/** What a card is after its power went away at any moment. */
@NullMarked
package dev.mynah.euicc.kill;

import org.jspecify.annotations.NullMarked;
