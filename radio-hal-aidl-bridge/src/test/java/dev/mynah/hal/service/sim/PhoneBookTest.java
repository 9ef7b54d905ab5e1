package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.radio.sim.IccIo;
import dev.mynah.hal.radio.sim.PhonebookCapacity;
import dev.mynah.hal.radio.sim.PhonebookRecordInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The telephone book on the card. */
class PhoneBookTest {
    private final SimHosts hosts = SimHosts.of();

    private static PhonebookRecordInfo record(int id, String name, String number) {
        return new PhonebookRecordInfo(id, name, number, List.of(), List.of());
    }

    private PhonebookCapacity capacity() {
        hosts.sim().getSimPhonebookCapacity(1);
        PhonebookCapacity capacity = hosts.first.last("getSimPhonebookCapacityResponse", PhonebookCapacity.class);
        hosts.told();
        return capacity;
    }

    private List<?> records() {
        hosts.sim().getSimPhonebookRecords(1);
        hosts.handset.settle();
        List<?> records = hosts.first.last("simPhonebookRecordsReceived", List.class);
        hosts.told();
        return records;
    }

    @Test
    void records_are_inserted_changed_and_deleted() {
        assertThat(capacity()).isEqualTo(new PhonebookCapacity(50, 0, 0, 0, 0, 0, 16, 20, 0, 0));
        hosts.sim().getSimPhonebookRecords(1);
        assertThat(hosts.told())
                .containsExactly(
                        "getSimPhonebookRecordsResponse 1 NONE", "simPhonebookRecordsReceived PB_RECEIVED_FINAL []");
        hosts.sim().updateSimPhonebookRecords(2, record(0, "Anna", "+491701234T5?"));
        assertThat(hosts.told()).containsExactly("updateSimPhonebookRecordsResponse 2 NONE 1", "simPhonebookChanged");
        hosts.sim().updateSimPhonebookRecords(3, record(7, "Жанна", "110"));
        assertThat(hosts.told()).startsWith("updateSimPhonebookRecordsResponse 3 NONE 7");
        assertThat(records().toString())
                .isEqualTo(List.of(record(1, "Anna", "+491701234T5?"), record(7, "Жанна", "110"))
                        .toString());
        assertThat(capacity().usedAdnRecords()).isEqualTo(2);
        hosts.sim().updateSimPhonebookRecords(4, record(1, "", ""));
        assertThat(hosts.told()).startsWith("updateSimPhonebookRecordsResponse 4 NONE 1");
        assertThat(records()).hasSize(1);
    }

    @Test
    void what_does_not_fit_is_refused() {
        hosts.sim().updateSimPhonebookRecords(1, record(51, "Anna", "1"));
        hosts.sim().updateSimPhonebookRecords(2, record(-1, "Anna", "1"));
        hosts.sim().updateSimPhonebookRecords(3, record(0, "A name of seventeen", "1"));
        hosts.sim().updateSimPhonebookRecords(4, record(0, "Anna", "call me"));
        hosts.sim()
                .updateSimPhonebookRecords(
                        5, new PhonebookRecordInfo(0, "Anna", "1", List.of("a@example.org"), List.of()));
        assertThat(hosts.told()).hasSize(5).allMatch(it -> it.endsWith("INVALID_ARGUMENTS 0"));
        for (int i = 0; i < 50; i++) {
            hosts.sim().updateSimPhonebookRecords(6, record(0, "Anna", "1"));
        }
        hosts.told();
        hosts.sim().updateSimPhonebookRecords(7, record(0, "Anna", "1"));
        assertThat(hosts.told()).containsExactly("updateSimPhonebookRecordsResponse 7 SIM_FULL 0");
        assertThat(records()).hasSize(50);
    }

    @Test
    void a_record_that_is_written_as_a_file_is_told_of_too() {
        hosts.sim()
                .iccIoForApp(
                        1,
                        new IccIo(
                                0xDC,
                                0x4F3A,
                                "3F007F105F3A",
                                3,
                                4,
                                30,
                                "FF".repeat(16) + "028111" + "FF".repeat(11),
                                "",
                                ""));
        assertThat(hosts.told()).containsExactly("iccIoForAppResponse 1 NONE IccIoResult[9000]", "simPhonebookChanged");
        assertThat(records()).hasSize(1);
    }

    @Test
    void a_locked_card_keeps_its_book_shut() {
        SimHosts locked = SimHosts.locked();
        locked.sim().getSimPhonebookRecords(1);
        locked.sim().getSimPhonebookCapacity(2);
        locked.sim().updateSimPhonebookRecords(3, record(0, "Anna", "1"));
        assertThat(locked.told()).hasSize(3).allMatch(it -> it.contains("INVALID_SIM_STATE"));
    }
}
