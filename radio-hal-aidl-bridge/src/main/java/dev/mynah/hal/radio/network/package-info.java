/** The HAL of registration, cells, signal and everything else that comes from the network. */
@Frozen(
        hashes = {
            "57e8e923513d80a26102e450d335e89b4346be66",
            "1b6608f238bd0b1c642df315621a7b605eafc883",
            "c45c122528c07c449ea08f6eacaace17bb7abc38",
            "5867b4f5be491ec815fafea8a3f268b0295427df"
        })
@NullMarked
package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
