package dev.mynah.network.hlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.network.conformance.Conforms;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SequenceCounterTest {
    private static final String KEY = "subscriber/001010000000001/sqn";

    private final SubscriberStore memory = SubscriberStore.inMemory();
    private final List<Integer> commits = new ArrayList<>();
    private final SubscriberStore store = new SubscriberStore() {
        @Override
        public Map<String, byte[]> load() {
            return memory.load();
        }

        @Override
        public Future<Void> commit(Map<String, byte[]> changed) {
            commits.add(changed.size());
            return memory.commit(changed);
        }
    };

    private SequenceCounter started() {
        return new SequenceCounter(store, KEY, store.load().get(KEY), 0, 5);
    }

    @Test
    @Conforms(to = "TS 33.102 C.1.1.1", by = SequenceCounter.class)
    void numbers_rise_and_the_index_goes_round() {
        SequenceCounter counter = started();
        for (int i = 1; i <= 100; i++) {
            long sqn = counter.next();
            assertThat(sqn >>> 5).isEqualTo(i);
            assertThat(sqn & 31).isEqualTo(i % 32);
        }
    }

    @Test
    void a_restart_never_gives_a_number_twice() {
        long last = 0;
        for (int restart = 0; restart < 10; restart++) {
            SequenceCounter counter = started();
            for (int i = 0; i < restart * 7; i++) {
                long next = counter.next() >>> 5;
                assertThat(next).isGreaterThan(last);
                last = next;
            }
        }
    }

    @Test
    void the_store_is_written_once_for_many_numbers() {
        SequenceCounter counter = started();
        for (int i = 0; i < 1000; i++) {
            counter.next();
        }
        assertThat(commits).hasSizeLessThan(40);
    }

    @Test
    @Conforms(to = "TS 33.102 C.2.2", by = SequenceCounter.class)
    void a_card_takes_every_number_after_a_resynchronisation() {
        SequenceNumbers card = SequenceNumbers.initial(SequenceNumberRules.STANDARD);
        for (int ind = 0; ind < 32; ind++) {
            card.accept(5_000_000L << 5 | ind);
        }
        SequenceCounter counter = started();
        assertThat(card.accept(counter.next())).isFalse();
        counter.resynchronise(card.sqnMs());
        for (int i = 0; i < 100; i++) {
            assertThat(card.accept(counter.next())).isTrue();
        }
        assertThat(card.accept(started().next())).as("after a kill").isTrue();
    }

    @Test
    @Conforms(to = "TS 33.102 6.3.5", by = SequenceCounter.class)
    void a_number_the_card_would_take_is_not_moved_back() {
        SequenceCounter counter = started();
        for (int i = 0; i < 50; i++) {
            counter.next();
        }
        counter.resynchronise(3 << 5);
        assertThat(counter.next() >>> 5).isEqualTo(51);
    }

    @Test
    void what_a_broken_store_holds_is_not_believed() {
        SequenceCounter counter = new SequenceCounter(store, KEY, new byte[] {1, 2, 3}, 0, 5);
        assertThat(counter.next() >>> 5).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 33.102 C.1.1.1", by = SequenceCounter.class)
    void counting_begins_where_the_subscriber_came_from_left_off_and_then_where_it_was() {
        SequenceCounter first = new SequenceCounter(store, KEY, store.load().get(KEY), 0x16F3B3F70FC2L, 5);
        assertThat(first.next() >>> 5).isEqualTo((0x16F3B3F70FC2L >>> 5) + 1);
        SequenceCounter again = new SequenceCounter(store, KEY, store.load().get(KEY), 7, 5);
        assertThat(again.next() >>> 5).isGreaterThan((0x16F3B3F70FC2L >>> 5) + 1);
    }

    @Test
    @Conforms(to = "TS 33.102 C.3.2", by = SequenceCounter.class)
    void a_card_with_an_index_of_its_own_length_takes_what_it_is_given() {
        for (int indBits : new int[] {0, 3, 8, 16}) {
            SequenceCounter counter = new SequenceCounter(SubscriberStore.inMemory(), KEY, null, 0, indBits);
            SequenceNumbers card =
                    SequenceNumbers.initial(new SequenceNumberRules(indBits, 1L << 28, OptionalLong.of(64)));
            for (int i = 0; i < 100; i++) {
                assertThat(card.accept(counter.next())).isTrue();
            }
        }
    }
}
