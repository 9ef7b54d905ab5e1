package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The telephone books of a slot, wherever they are kept. */
class PhoneBooksTest {
    private final Bench bench = Bench.of().powerOn();

    private PhoneBook book(PhoneBookStorage storage) {
        return bench.slot(0).phoneBook(storage);
    }

    private static Optional<Reason> refusal(Future<?> future) {
        return future.cause() instanceof Refusal refusal ? Optional.of(refusal.reason()) : Optional.empty();
    }

    @Test
    void fixed_numbers_are_written_with_pin2_and_bar_all_others() {
        PhoneBook fixed = book(PhoneBookStorage.FIXED);
        assertThat(bench.get(fixed.room()).places()).isEqualTo(10);
        assertThat(refusal(fixed.write(new Entry(1, "Home", "+4670")))).contains(Reason.SIM_PIN2_REQUIRED);
        bench.get(bench.sim(0).verify(PinKey.PIN2, "1234"));
        assertThat(bench.get(fixed.write(new Entry(0, "Home", "+4670")))).isEqualTo(1);
        assertThat(bench.get(fixed.entries())).containsExactly(new Entry(1, "Home", "+4670"));
        bench.get(bench.sim(0).fixedDialling(true, "1234"));
        assertThat(refusal(bench.slot(0).calls().dial(Dialling.of("+491700000002"))))
                .contains(Reason.FIXED_DIALLING);
    }

    @Test
    void the_own_number_can_be_corrected() {
        PhoneBook own = book(PhoneBookStorage.OWN);
        assertThat(bench.get(own.entries())).containsExactly(new Entry(1, "", "+491700000001"));
        bench.get(own.write(new Entry(1, "Me", "+491700000009")));
        assertThat(bench.sim(0).msisdns()).containsExactly("+491700000009");
    }

    @Test
    void numbers_for_help_are_those_of_the_card_and_the_standard_and_nobody_writes_them() {
        PhoneBook help = book(PhoneBookStorage.EMERGENCY);
        assertThat(bench.get(help.entries()))
                .extracting(Entry::number)
                .contains("112", "911")
                .doesNotHaveDuplicates();
        assertThat(refusal(help.write(new Entry(1, "", "5550")))).contains(Reason.NOT_ALLOWED);
    }

    @Test
    void the_modem_s_own_book_is_that_of_both_slots_and_outlives_a_power_failure() {
        bench.get(book(PhoneBookStorage.EQUIPMENT).write(new Entry(5, "Jörg", "5550100")));
        assertThat(bench.get(bench.slot(1).phoneBook(PhoneBookStorage.EQUIPMENT).entries()))
                .containsExactly(new Entry(5, "Jörg", "5550100"));
        bench.build();
        assertThat(bench.get(book(PhoneBookStorage.EQUIPMENT).entries()))
                .containsExactly(new Entry(5, "Jörg", "5550100"));
        assertThat(refusal(book(PhoneBookStorage.EQUIPMENT).write(new Entry(101, "J", "5"))))
                .contains(Reason.INVALID_INDEX);
        assertThat(refusal(book(PhoneBookStorage.EQUIPMENT).write(new Entry(1, "J", "call me"))))
                .contains(Reason.INVALID_ARGUMENT);
    }

    @Test
    void the_card_s_book_follows_the_modem_s_where_there_is_one() {
        PhoneBook all = book(PhoneBookStorage.ALL);
        assertThat(bench.get(all.write(new Entry(0, "Own", "1")))).isEqualTo(1);
        int places = bench.get(all.room()).places();
        assertThat(places)
                .isEqualTo(100 + bench.get(book(PhoneBookStorage.CARD).room()).places());
        assertThat(bench.get(all.write(new Entry(101, "Card", "2")))).isEqualTo(101);
        assertThat(bench.get(book(PhoneBookStorage.CARD).entries())).containsExactly(new Entry(1, "Card", "2"));
        assertThat(bench.get(all.entries())).containsExactly(new Entry(1, "Own", "1"), new Entry(101, "Card", "2"));
        bench.pullOut(0);
        assertThat(bench.get(all.room()).places()).isEqualTo(100);
    }

    @Test
    void a_call_is_in_the_list_of_those_dialled() {
        bench.slot(0).calls().dial(Dialling.of("5550199"));
        bench.settle();
        assertThat(bench.get(book(PhoneBookStorage.DIALLED).entries())).containsExactly(new Entry(1, "", "5550199"));
    }

    @Test
    void the_mailbox_has_a_place_of_its_own() {
        PhoneBook mailboxes = bench.sim(0).mailboxNumbers();
        bench.get(mailboxes.write(new Entry(1, "Mailbox", "+4917099")));
        assertThat(bench.get(mailboxes.entries())).containsExactly(new Entry(1, "Mailbox", "+4917099"));
        assertThat(bench.get(bench.sim(1).mailboxNumbers().entries())).isEmpty();
    }
}
