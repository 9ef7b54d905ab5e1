/**
 * Android's parcels: the octets that calls between processes are made of, in the forms that RPC binder and kernel binder
 * give them. Plain Java; nothing here knows what a call is for.
 *
 * <p>Everything is little-endian and begins at a multiple of four octets; what is shorter is padded with zeros.
 */
@NullMarked
package dev.mynah.hal.parcel;

import org.jspecify.annotations.NullMarked;
