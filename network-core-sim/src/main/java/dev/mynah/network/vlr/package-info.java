/** The circuit switched side of an operator, as far as registration goes: no call, SMS or USSD is served yet. */
@NullMarked
package dev.mynah.network.vlr;

import org.jspecify.annotations.NullMarked;
