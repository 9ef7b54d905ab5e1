/** The HAL of circuit-switched calls, supplementary services, USSD and emergency numbers. */
@Frozen(
        hashes = {
            "e9ffc70247a89e6c1e526c6334c37da46f33ebea",
            "8c5e0d53dc67b5ed221b2da0570a17684d973a20",
            "78fb79bcb32590a868b3eb7affb39ab90e4ca782",
            "576f05d082e9269bcf773b0c9b9112d507ab4b9a"
        })
@NullMarked
package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
