package dev.mynah.modem.mbim.phonebook;

import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import org.junit.jupiter.api.Test;

class PhonebookServiceTest {
    private final MbimHost mbim = MbimHost.opened("Phonebook");

    @Test
    void entries_are_written_read_and_deleted() {
        mbim.set("Write", "SaveFlag", "SAVE_UNUSED", "Number", "+15550100", "Name", "Ann")
                .done();
        mbim.set("Write", "SaveFlag", "SAVE_INDEX", "SaveIndex", 5, "Number", "112", "Name", "Help")
                .done();
        mbim.query("Configuration").answers("{State=1 NumberOfEntries=10 UsedEntries=2 MaxNumberLength=20 MaxName=14}");
        mbim.query("Read", "FilterFlag", "ALL")
                .answers("{EntryCount=2 Entries=[{EntryIndex=1 Number=+15550100 Name=Ann},"
                        + " {EntryIndex=5 Number=112 Name=Help}]}");
        mbim.set("Delete", "FilterFlag", "INDEX", "FilterMessageIndex", 1).done();
        mbim.query("Read", "FilterFlag", "INDEX", "FilterMessageIndex", 1).fails(Status.INVALID_MEMORY_INDEX);
        mbim.set("Delete", "FilterFlag", "ALL").done();
        mbim.query("Read", "FilterFlag", "ALL").answers("{EntryCount=0 Entries=[]}");
    }

    @Test
    void a_place_that_there_is_not_is_refused() {
        mbim.set("Write", "SaveFlag", "SAVE_INDEX", "SaveIndex", 11, "Number", "1", "Name", "X")
                .fails(Status.INVALID_MEMORY_INDEX);
        mbim.set("Write", "SaveFlag", "SAVE_INDEX", "SaveIndex", 0, "Number", "1", "Name", "X")
                .fails(Status.INVALID_MEMORY_INDEX);
        mbim.set("Delete", "FilterFlag", "INDEX", "FilterMessageIndex", 3).fails(Status.INVALID_MEMORY_INDEX);
    }
}
