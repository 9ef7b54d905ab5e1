/** What all packages of the radio HAL share. A release of the HAL, 1 to 4, is what Android calls IRadio 2.0 to 2.3. */
@Frozen(
        hashes = {
            "31b668688e937e8e1eff48fea7b4bb37681114a0",
            "bb059adfc597be7a26032661374ee203320b3494",
            "58d15e9e2c355be7b3dda6d4d34effd672bfd1cb",
            "f6e4f3bf2ea241a74ffac5643f8941921f0a2b98"
        })
@NullMarked
package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
