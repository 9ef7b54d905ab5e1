/** IRadioData: data calls, which are contexts of the engine, and what surrounds them. */
@NullMarked
package dev.mynah.hal.service.data;

import org.jspecify.annotations.NullMarked;
