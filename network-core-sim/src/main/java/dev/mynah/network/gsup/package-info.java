/**
 * The Generic Subscriber Update Protocol, in which Osmocom's nodes ask an HLR, and the IPA frames it travels in. Codecs only: they
 * know no socket and no subscriber.
 */
@NullMarked
package dev.mynah.network.gsup;

import org.jspecify.annotations.NullMarked;
