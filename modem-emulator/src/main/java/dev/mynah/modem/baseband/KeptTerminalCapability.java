package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.TerminalCapability;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What a host has a slot's cards told of the terminal, kept over power cycles and for whatever card comes. */
final class KeptTerminalCapability {
    private final String key;
    private final NvItems items;

    KeptTerminalCapability(String keyPrefix, NvItems items) {
        this.key = keyPrefix + "/terminal";
        this.items = items;
    }

    TerminalCapability said() {
        return items.get(key)
                .map(HexFormat.of()::parseHex)
                .flatMap(TerminalCapability::of)
                .orElse(TerminalCapability.NONE);
    }

    void say(TerminalCapability said) {
        if (said.objects().isEmpty()) {
            items.remove(key);
        } else {
            items.put(
                    key, said.objects().stream().map(HexFormat.of()::formatHex).collect(Collectors.joining()));
        }
    }
}
