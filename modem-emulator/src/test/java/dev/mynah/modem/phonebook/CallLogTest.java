package dev.mynah.modem.phonebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallLogTest {
    private final NvItems items = new NvItems() {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }

        @Override
        public void remove(String key) {
            kept.remove(key);
        }
    };
    private final CallLog log = new CallLog(items, "slot0");

    private void call(boolean incoming, String number, State... states) {
        for (State state : states) {
            log.noticed(new SubscriptionEvent.CallChanged(of(incoming, state, number)));
        }
        log.noticed(
                new SubscriptionEvent.CallEnded(of(incoming, State.ACTIVE, number), new CallEnd(16, "normal", true)));
    }

    private static Call of(boolean incoming, State state, String number) {
        return new Call(
                1,
                incoming,
                state,
                number,
                Line.VALID,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                Optional.empty());
    }

    private static List<String> numbers(PhoneBook book) {
        return book.entries().result().stream()
                .map(it -> it.index() + " " + it.number())
                .toList();
    }

    @Test
    void each_call_is_in_the_list_of_its_kind_once_the_last_first() {
        call(false, "111", State.DIALLING, State.ALERTING, State.ACTIVE);
        call(false, "222", State.DIALLING);
        call(true, "333", State.INCOMING, State.ACTIVE, State.HELD, State.ACTIVE);
        call(true, "444", State.INCOMING);
        call(true, "555", State.WAITING);
        assertThat(numbers(log.dialled())).containsExactly("1 222", "2 111");
        assertThat(numbers(log.received())).containsExactly("1 333");
        assertThat(numbers(log.missed())).containsExactly("1 555", "2 444");
    }

    @Test
    void who_withholds_his_number_is_in_none() {
        call(true, "", State.INCOMING);
        assertThat(numbers(log.missed())).isEmpty();
    }

    @Test
    void twenty_are_kept_over_a_power_cycle() {
        for (int i = 1; i <= 25; i++) {
            call(false, "55501" + i, State.DIALLING);
        }
        PhoneBook dialled = new CallLog(items, "slot0").dialled();
        assertThat(numbers(dialled)).hasSize(20).startsWith("1 5550125").endsWith("20 555016");
        assertThat(dialled.room().result().used()).isEqualTo(20);
        assertThat(numbers(new CallLog(items, "slot1").dialled())).isEmpty();
    }

    @Test
    void entries_can_be_deleted_and_not_written() {
        call(false, "111", State.DIALLING);
        call(false, "222", State.DIALLING);
        assertThat(log.dialled().write(new Entry(1, "", "")).result()).isEqualTo(1);
        assertThat(numbers(log.dialled())).containsExactly("1 111");
        assertThat(reason(log.dialled().write(new Entry(1, "J", "5")).cause())).isEqualTo(Refusal.Reason.NOT_ALLOWED);
        assertThat(reason(log.dialled().write(new Entry(21, "", "")).cause())).isEqualTo(Refusal.Reason.INVALID_INDEX);
    }

    private static Refusal.Reason reason(Throwable cause) {
        return ((Refusal) cause).reason();
    }
}
