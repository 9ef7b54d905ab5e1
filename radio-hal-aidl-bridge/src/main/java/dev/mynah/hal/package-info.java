/** The IRadio AIDL HAL over the modem engine. No service yet; the module's README says what there is. */
@NullMarked
package dev.mynah.hal;

import org.jspecify.annotations.NullMarked;
