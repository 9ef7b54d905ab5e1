/** What users type on a keypad and end with SEND: codes for services, PINs and the equipment, numbers, USSD. TS 22.030 6.5. */
@NullMarked
package dev.mynah.modem.mmi;

import org.jspecify.annotations.NullMarked;
