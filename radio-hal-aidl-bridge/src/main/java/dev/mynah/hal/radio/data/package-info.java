/** The HAL of data calls: setting them up, their quality, network slices. */
@Frozen(
        hashes = {
            "6d7a86008ea4fe79ced2a86b526a92618eb4c84a",
            "cb458326b02e0e87143f24118543e8cc7d6a9e8e",
            "cd8913a3f9d39f1cc0a5fcf9e90257be94ec38df",
            "70713939dbe39fdbd3a294b3a3e3d2842b3bf4eb"
        })
@NullMarked
package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
