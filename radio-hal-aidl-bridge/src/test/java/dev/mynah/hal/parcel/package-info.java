/** Tests of the parcel's layout, item by item. */
@NullMarked
package dev.mynah.hal.parcel;

import org.jspecify.annotations.NullMarked;
