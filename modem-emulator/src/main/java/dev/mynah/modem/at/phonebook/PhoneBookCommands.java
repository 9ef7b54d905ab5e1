package dev.mynah.modem.at.phonebook;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** The commands for telephone books. Dialling out of them is the line's D. */
public final class PhoneBookCommands {
    private PhoneBookCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Phone book",
                new StorageSelection(),
                new ReadEntries(),
                new FindEntries(),
                new WriteEntry(),
                new VoiceMailNumber());
    }
}
