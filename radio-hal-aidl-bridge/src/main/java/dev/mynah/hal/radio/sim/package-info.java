/** The HAL of the card in a logical slot: applications, PINs, files, APDUs, locks, phone book. */
@Frozen(
        hashes = {
            "01cea196fdf8f5e41fda8dc41125f1cc2b96f757",
            "4f348cc7aca716cc41c09ea95895c4b261231035",
            "ea7be3035be8d4869237a6478d2e0bb0efcc1e87",
            "fc1a19a4f86a58981158cc8d956763c9d8ace630"
        })
@NullMarked
package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
