/** A profile as it lives on the card: its files made from what is known of the subscription, its codes and its authentication. */
@NullMarked
package dev.mynah.euicc.profile;

import org.jspecify.annotations.NullMarked;
