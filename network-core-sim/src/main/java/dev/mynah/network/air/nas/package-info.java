/**
 * How layer 3 messages are laid out in octets: one {@link dev.mynah.network.air.nas.Layout} per message declares its
 * elements and serves for decoding, encoding and documentation. TS 24.007 11.
 */
@NullMarked
package dev.mynah.network.air.nas;

import org.jspecify.annotations.NullMarked;
