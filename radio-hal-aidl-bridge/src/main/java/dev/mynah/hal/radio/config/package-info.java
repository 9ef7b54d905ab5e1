/** The HAL of the whole modem: its slots, their ports, and which logical slot uses which of them. */
@Frozen(
        hashes = {
            "dd9c3f8e21930f9b4c46a4125bd5f5cec90318ec",
            "0be135cf3de9586d6aabb58cb6af0ba425431743",
            "1e3dcfffc1e90fc886cf5a22ecaa94601b115710",
            "fc7eeb47f5238e538dead4af7575507920c359f7"
        })
@NullMarked
package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
