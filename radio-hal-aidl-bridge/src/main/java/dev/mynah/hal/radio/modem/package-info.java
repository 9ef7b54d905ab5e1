/** The HAL of the modem behind a logical slot: power, identity, capability. */
@Frozen(
        hashes = {
            "9dee2319b599d654955c05268c1eed6ca4373b58",
            "09927560afccc75a063944fbbab3af48099261ca",
            "8586a5528f0085c15cff4b6628f1b8153aca29ad",
            "787419262f7c39ea36c0fbe22681bada95d1f97b"
        })
@NullMarked
package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
