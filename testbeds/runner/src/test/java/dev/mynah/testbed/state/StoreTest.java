package dev.mynah.testbed.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aError;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.testbed.Patience;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every store of an operator does, whatever it keeps things in. */
@Timeout(Patience.OF_A_TEST)
final class StoreTest {
    private static final String IMSI = "001010000000001";

    @TempDir
    Path directory;

    @Test
    void the_journal_is_a_store() throws Exception {
        try (StateDirectory state = new StateDirectory(directory, failure -> {})) {
            holds(state.operator("alpha"), state.operator("beta"));
        }
        try (StateDirectory state = new StateDirectory(directory, failure -> {})) {
            stillHolds(state.operator("alpha"));
        }
    }

    @Test
    void memory_is_a_store() throws Exception {
        SubscriberStore store = SubscriberStore.inMemory();
        holds(store, SubscriberStore.inMemory());
        stillHolds(store);
    }

    @Test
    void a_database_is_a_store_that_comes_back() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (Postgres server = Postgres.start()) {
            try (DatabaseState state = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                holds(state.operator("alpha"), state.operator("beta"));
                try (DatabaseState second = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                    assertThatThrownBy(() -> second.operator("alpha"))
                            .isInstanceOf(UncheckedIOException.class)
                            .hasMessageContaining("another testbed is using operator alpha");
                }
            }
            try (DatabaseState state = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                SubscriberStore store = state.operator("alpha");
                stillHolds(store);
                server.kill();
                assertThatThrownBy(() -> safe(store.commit(Map.of("refused", value("1")))))
                        .isInstanceOf(Exception.class);
                assertThatThrownBy(() -> safe(store.commit(Map.of("withdrawn", value("1")))))
                        .isInstanceOf(Exception.class);
                server.resume();
                again(() -> safe(store.commit(Map.of("withdrawn", new byte[0], "after", value("2")))));
            }
            try (DatabaseState state = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                assertThat(texts(state.operator("alpha").load()))
                        .containsEntry("after", "2")
                        .containsEntry("refused", "1")
                        .doesNotContainKey("withdrawn");
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(Patience.SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void no_vector_leaves_while_the_database_is_away_and_none_is_made_twice() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (Postgres server = Postgres.start()) {
            try (DatabaseState state = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                Hss hss = hss(state.operator("alpha"));
                assertThat(challenge(hss)).isInstanceOf(S6aAnswer.Vector.class);
                server.kill();
                // The numbers reserved before the kill are safe to use; the next one that has to be reserved is not.
                S6aAnswer answer = challenge(hss);
                for (int i = 0; answer instanceof S6aAnswer.Vector && i < 100; i++) {
                    answer = challenge(hss);
                }
                assertThat(answer).isEqualTo(new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE));
                server.resume();
                again(() -> assertThat(challenge(hss)).isInstanceOf(S6aAnswer.Vector.class));
            }
            try (DatabaseState state = new DatabaseState(KeptState.inRam(), server.spec(), vertx)) {
                SubscriberStore store = state.operator("alpha");
                assertThat(ByteBuffer.wrap(store.load().get("subscriber/" + IMSI + "/sqn"))
                                .getLong())
                        .isGreaterThan(33);
                assertThat(challenge(hss(store))).isInstanceOf(S6aAnswer.Vector.class);
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(Patience.SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Hss hss(SubscriberStore store) {
        SubscriberSpec subscriber = SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]));
        return new Hss(Plmn.of("001-01"), List.of(subscriber), List.of(), new Interconnect(), new Random(1), store);
    }

    private static S6aAnswer challenge(Hss hss) throws Exception {
        CompletableFuture<S6aAnswer> answer = new CompletableFuture<>();
        hss.answer(
                new S6aRequest.AuthenticationInformation(IMSI, Plmn.of("001-01"), Optional.empty()), answer::complete);
        return answer.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static void holds(SubscriberStore store, SubscriberStore other) throws Exception {
        assertThat(store.load()).isEmpty();
        safe(store.commit(Map.of("a", value("1"), "b", value("1"))));
        List<Integer> order = new ArrayList<>();
        List<Future<Void>> commits = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int mine = i;
            commits.add(store.commit(Map.of("b", value("" + i))).onSuccess(done -> order.add(mine)));
        }
        safe(Future.all(commits));
        assertThat(order).isSorted().hasSize(200);
        safe(store.commit(Map.of("a", new byte[0], "c", new byte[] {0, (byte) 0xFF})));
        safe(other.commit(Map.of("a", value("other"))));
    }

    private static void stillHolds(SubscriberStore store) {
        assertThat(texts(store.load())).containsEntry("b", "199").doesNotContainKey("d");
        assertThat(store.load().getOrDefault("a", new byte[0])).isEmpty();
        assertThat(store.load().get("c")).containsExactly((byte) 0, (byte) 0xFF);
    }

    private static Map<String, String> texts(Map<String, byte[]> kept) {
        Map<String, String> texts = new HashMap<>();
        kept.forEach((key, value) -> texts.put(key, new String(value, UTF_8)));
        return texts;
    }

    private static byte[] value(String text) {
        return text.getBytes(UTF_8);
    }

    private interface Attempt {
        void make() throws Exception;
    }

    /** A server that has just come back may take longer than a store waits for it. */
    private static void again(Attempt attempt) throws Exception {
        for (int failed = 0; failed < 10; failed++) {
            try {
                attempt.make();
                return;
            } catch (AssertionError | ExecutionException notYet) {
                // Once more, then.
            }
        }
        attempt.make();
    }

    private static void safe(Future<?> commit) throws Exception {
        commit.toCompletionStage().toCompletableFuture().get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
