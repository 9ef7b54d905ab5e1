package dev.mynah.network.hlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A store that takes its time, or fails. */
final class LateStoreTest implements SubscriberStore {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";

    private final List<Promise<Void>> commits = new ArrayList<>();
    private final List<Object> answers = new ArrayList<>();
    private final Hss hss = new Hss(
            HOME,
            List.of(SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))),
            List.of(),
            new Interconnect(),
            new Random(1),
            this);

    @Override
    public Map<String, byte[]> load() {
        return Map.of();
    }

    @Override
    public Future<Void> commit(Map<String, byte[]> changed) {
        Promise<Void> safe = Promise.promise();
        commits.add(safe);
        return safe.future();
    }

    private void askForVector() {
        hss.answer(new S6aRequest.AuthenticationInformation(IMSI, HOME, Optional.empty()), answers::add);
    }

    @Test
    void no_vector_leaves_before_its_sequence_number_is_safe() {
        askForVector();
        askForVector();
        assertThat(answers).isEmpty();
        assertThat(commits).hasSize(1);
        commits.get(0).complete();
        assertThat(answers).hasSize(2).allMatch(S6aAnswer.Vector.class::isInstance);
        askForVector();
        assertThat(answers).hasSize(3);
    }

    @Test
    void without_a_store_there_are_no_vectors_and_with_it_they_come_back() {
        askForVector();
        commits.get(0).fail("no connection");
        assertThat(answers).containsExactly(new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE));
        hss.answer(new MapRequest.SendAuthenticationInfo(IMSI, HOME, CnDomain.CS, 1, Optional.empty()), answers::add);
        commits.get(1).fail("no connection");
        assertThat(answers).last().isEqualTo(new MapAnswer.Refused(MapError.SYSTEM_FAILURE));
        hss.homeVector(IMSI, Optional.empty(), answers::add);
        commits.get(2).fail("no connection");
        assertThat(answers).last().isEqualTo(Optional.empty());
        askForVector();
        commits.get(3).complete();
        assertThat(answers).last().isInstanceOf(S6aAnswer.Vector.class);
    }
}
