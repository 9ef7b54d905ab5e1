/** Management over the air: who may send commands to a profile, and the commands themselves (TS 102 225, TS 102 226). */
@NullMarked
package dev.mynah.euicc.ota;

import org.jspecify.annotations.NullMarked;
