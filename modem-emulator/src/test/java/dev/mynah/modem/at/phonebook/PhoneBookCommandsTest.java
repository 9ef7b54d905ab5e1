package dev.mynah.modem.at.phonebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakePhoneBook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneBookCommandsTest {
    private final Conversation at = new Conversation();
    private final FakePhoneBook card = book(PhoneBookStorage.CARD);

    private FakePhoneBook book(PhoneBookStorage storage) {
        return at.slot(0).phoneBook(storage);
    }

    @BeforeEach
    void errorsAreNumbers() {
        at.send("AT+CMEE=1").ok();
    }

    private Object dialled() {
        List<Object> asked = at.slot(0).calls.asked;
        return asked.get(asked.size() - 1);
    }

    @Test
    void the_card_s_book_is_the_one_in_use_until_the_host_chooses_another() {
        card.places.put(1, new Entry(1, "John", "+15550100"));
        at.send("AT+CPBS?").answers("+CPBS: \"SM\",1,10", "OK");
        at.send("AT+CPBS=\"ME\"").ok();
        at.send("AT+CPBS?").answers("+CPBS: \"ME\",0,10", "OK");
        at.send("AT+CPBS=?").answers("+CPBS: (\"SM\",\"FD\",\"ON\",\"EN\",\"LD\",\"MC\",\"RC\",\"ME\",\"MT\")", "OK");
        at.send("AT+CPBS=\"XX\"").answers("+CME ERROR: 50");
        at.send("AT+CPBS?").answers("+CPBS: \"ME\",0,10", "OK");
    }

    @Test
    void a_book_that_is_not_there_is_not_chosen() {
        book(PhoneBookStorage.FIXED).refusal = Optional.of(Refusal.Reason.NOT_SUPPORTED);
        at.send("AT+CPBS=\"FD\"").answers("+CME ERROR: 4");
        at.send("AT+CPBS?").answers("+CPBS: \"SM\",0,10", "OK");
    }

    @Test
    void fixed_numbers_are_opened_with_pin2() {
        at.send("AT+CPBS=\"FD\",\"1234\"").ok();
        assertThat(at.sim().asked).containsExactly("verify PIN2 1234");
        at.sim().refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        at.send("AT+CPBS=\"FD\",\"9999\"").answers("+CME ERROR: 16");
    }

    @Test
    void entries_are_written_read_found_and_deleted() {
        at.send("AT+CPBW=,\"+15550100\",145,\"John\"").ok();
        at.send("AT+CPBW?").answers("+CPBW: 1", "OK");
        at.send("AT+CPBW=3,\"5550199\",129,\"Joanna\"").ok();
        at.send("AT+CPBR=1,10")
                .answers("+CPBR: 1,\"+15550100\",145,\"John\"", "+CPBR: 3,\"5550199\",129,\"Joanna\"", "OK");
        at.send("AT+CPBR=2").ok();
        at.send("AT+CPBF=\"jo\"")
                .answers("+CPBF: 1,\"+15550100\",145,\"John\"", "+CPBF: 3,\"5550199\",129,\"Joanna\"", "OK");
        at.send("AT+CPBF=\"joa\"").answers("+CPBF: 3,\"5550199\",129,\"Joanna\"", "OK");
        at.send("AT+CPBW=1").ok();
        at.send("AT+CPBR=1").ok();
    }

    @Test
    void a_type_makes_a_number_international() {
        at.send("AT+CPBW=1,\"15550100\",145,\"J\"").ok();
        at.send("AT+CPBR=1").answers("+CPBR: 1,\"+15550100\",145,\"J\"", "OK");
    }

    @Test
    void names_are_in_the_terminal_s_alphabet() {
        at.send("AT+CSCS=\"UCS2\"").ok();
        at.send("AT+CPBW=1,\"5550100\",129,\"004A00F6\"").ok();
        assertThat(card.places.get(1).name()).isEqualTo("Jö");
        at.send("AT+CPBR=1").answers("+CPBR: 1,\"5550100\",129,\"004A00F6\"", "OK");
        at.send("AT+CPBF=\"004A\"").answers("+CPBF: 1,\"5550100\",129,\"004A00F6\"", "OK");
    }

    @Test
    void what_does_not_fit_is_refused() {
        at.send("AT+CPBW=1,\"5550100\",129,\"Fifteen letters\"").answers("+CME ERROR: 24");
        at.send("AT+CPBW=1,\"123456789012345678901\",129,\"J\"").answers("+CME ERROR: 26");
        at.send("AT+CPBW=11,\"5550100\",129,\"J\"").answers("+CME ERROR: 21");
        at.send("AT+CPBR=11").answers("+CME ERROR: 21");
        at.send("AT+CPBR=1,11").answers("+CME ERROR: 21");
        at.send("AT+CPBW=").answers("+CME ERROR: 50");
        at.send("AT+CPBR=0").answers("+CME ERROR: 50");
    }

    @Test
    void the_room_there_is_is_told() {
        at.send("AT+CPBR=?").answers("+CPBR: (1-10),20,14", "OK");
        at.send("AT+CPBF=?").answers("+CPBF: 20,14", "OK");
        at.send("AT+CPBW=?").answers("+CPBW: (1-10),20,(128-255),14", "OK");
    }

    @Test
    void a_card_that_waits_for_its_pin_shows_no_book() {
        card.refusal = Optional.of(Refusal.Reason.SIM_PIN_REQUIRED);
        at.send("AT+CPBS?").answers("+CME ERROR: 11");
        at.send("AT+CPBR=1").answers("+CME ERROR: 11");
        at.send("AT+CPBW=1").answers("+CME ERROR: 11");
    }

    @Test
    void entries_are_dialled_by_place_and_by_name() {
        card.places.put(2, new Entry(2, "John", "+15550100"));
        book(PhoneBookStorage.EQUIPMENT).places.put(7, new Entry(7, "Anna", "5550107"));
        book(PhoneBookStorage.ALL).places.put(7, new Entry(7, "Anna", "5550107"));
        at.send("ATD>2;").ok();
        assertThat(dialled()).isEqualTo(Dialling.of("+15550100"));
        at.send("ATD>\"ME\"7;").ok();
        assertThat(dialled()).isEqualTo(Dialling.of("5550107"));
        at.send("ATD>me7I;").ok();
        assertThat(dialled()).isEqualTo(new Dialling("5550107", Optional.of(true), false));
        at.send("ATD>\"john\";").ok();
        assertThat(dialled()).isEqualTo(Dialling.of("+15550100"));
        at.send("ATD>Anna;").ok();
        assertThat(dialled()).isEqualTo(Dialling.of("5550107"));
    }

    @Test
    void an_entry_that_is_not_there_is_not_dialled() {
        at.send("ATD>9;").answers("+CME ERROR: 22");
        at.send("ATD>XX1;").answers("+CME ERROR: 22");
        at.send("ATD>\"nobody\";").answers("+CME ERROR: 22");
        at.send("ATDL;").answers("+CME ERROR: 22");
    }

    @Test
    void the_number_dialled_last_is_dialled_again() {
        book(PhoneBookStorage.DIALLED).places.put(1, new Entry(1, "", "5550111"));
        at.send("ATDL;").ok();
        assertThat(dialled()).isEqualTo(Dialling.of("5550111"));
    }

    @Test
    void CSVM_is_the_number_of_the_mailbox_on_the_card() {
        at.send("AT+CSVM=?").answers("+CSVM: (0,1),(128-255)", "OK");
        at.send("AT+CSVM?").answers("+CSVM: 0,\"\",129", "OK");
        at.sim().mailboxes.places.put(1, new Entry(1, "Voicemail", "5550122"));
        at.send("AT+CSVM?").answers("+CSVM: 1,\"5550122\",129", "OK");
        at.send("AT+CSVM=1,\"15550123\",145").ok();
        assertThat(at.sim().mailboxes.places).containsEntry(1, new Entry(1, "Voicemail", "+15550123"));
        at.send("AT+CSVM=0").ok();
        assertThat(at.sim().mailboxes.places).isEmpty();
        at.send("AT+CSVM=1").answers("+CME ERROR: 50");
    }
}
