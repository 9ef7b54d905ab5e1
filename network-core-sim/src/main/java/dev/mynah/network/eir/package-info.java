/** The equipment identity register: which devices an operator serves. TS 22.016, TS 23.002 4.1.1.4. */
@NullMarked
package dev.mynah.network.eir;

import org.jspecify.annotations.NullMarked;
