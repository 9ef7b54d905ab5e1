/** The IRadio AIDL HAL over the modem engine. Nothing is served yet; the module's README says what is to come. */
@NullMarked
package dev.mynah.hal;

import org.jspecify.annotations.NullMarked;
