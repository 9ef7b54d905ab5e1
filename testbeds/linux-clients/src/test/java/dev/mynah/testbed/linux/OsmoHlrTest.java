package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.gsup.door.GsupClient;
import dev.mynah.network.gsup.door.RemoteHome;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.map.AuthenticationSet.Quintuplet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.services.SsDialogue;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Osmocom's HLR in the place of ours: what our nodes ask, over GSUP. */
@ResourceLock(OsmoHlr.PORTS)
@Timeout(Patience.OF_A_TEST)
class OsmoHlrTest {
    private static final Plmn PLMN = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";
    private static final String K = "000102030405060708090a0b0c0d0e0f";
    private static final String OPC = "101112131415161718191a1b1c1d1e1f";

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final Timeline timeline = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    private final RemoteHome home = new RemoteHome(PLMN, "mynah", new Interconnect(), timeline);
    private final UsimAuthentication card = new UsimAuthentication(
            Milenage.of(SubscriberKey.ofOpc(
                    HexFormat.of().parseHex(K), HexFormat.of().parseHex(OPC))),
            SequenceNumbers.initial(SequenceNumberRules.STANDARD));
    private OsmoHlr hlr;
    private final List<GsupClient> clients = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        hlr = OsmoHlr.start(directory, Own.loopback(71));
        hlr.create(IMSI, "15551230001", K, OPC);
        for (CnDomain domain : CnDomain.values()) {
            clients.add(GsupClient.dial(vertx, hlr.address(), OsmoHlr.GSUP, home, domain));
        }
        Poll poll = Poll.soon();
        poll.last = "nothing on GSUP";
        while (!this.<Boolean>turn(done -> done.accept(home.connected()))) {
            poll.againSoon();
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (GsupClient client : clients) {
            client.close().toCompletionStage().toCompletableFuture().get(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
        }
        if (hlr != null) {
            hlr.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void our_card_takes_its_vectors_in_their_order() throws Exception {
        for (Quintuplet set : sets(Optional.empty())) {
            AkaResult.Success success = (AkaResult.Success) authenticate(set);
            assertThat(success.res()).isEqualTo(set.xres());
            assertThat(success.ck()).isEqualTo(set.ck());
            assertThat(success.ik()).isEqualTo(set.ik());
            assertThat(success.kc()).isEqualTo(set.kc());
        }
    }

    @Test
    void it_catches_up_with_a_card_that_is_ahead() throws Exception {
        List<Quintuplet> first = sets(Optional.empty());
        Milenage functions = Milenage.of(
                SubscriberKey.ofOpc(HexFormat.of().parseHex(K), HexFormat.of().parseHex(OPC)));
        byte[] rand = first.get(0).rand();
        for (int ind = 0; ind < 32; ind++) {
            Autn ahead = functions.vector(rand, (0x10000L << 5) + ind, 0).autn();
            assertThat(card.authenticate(rand, ahead)).isInstanceOf(AkaResult.Success.class);
        }
        AkaResult.SynchFailure behind = (AkaResult.SynchFailure) authenticate(first.get(0));
        List<Quintuplet> next = sets(
                Optional.of(new MapRequest.Resynchronisation(rand, behind.auts().toBytes())));
        assertThat(authenticate(next.get(0))).isInstanceOf(AkaResult.Success.class);
        assertThat(hlr.all(IMSI)).containsPattern("aud3g.sqn\\t2097[0-9]{3}");
    }

    @Test
    void a_location_is_updated_with_the_number_and_purged() throws Exception {
        MapAnswer.LocationUpdated updated =
                (MapAnswer.LocationUpdated) ask(new MapRequest.UpdateLocation(IMSI, PLMN, CnDomain.CS));
        assertThat(updated.subscription().msisdn()).isEqualTo("15551230001");
        assertThat(hlr.all(IMSI)).contains("vlr_number\tMSC-mynah");
        MapAnswer.LocationUpdated packets =
                (MapAnswer.LocationUpdated) ask(new MapRequest.UpdateLocation(IMSI, PLMN, CnDomain.PS));
        assertThat(packets.subscription().apns()).containsExactly("*");
        assertThat(ask(new MapRequest.PurgeMs(IMSI, PLMN, CnDomain.CS))).isEqualTo(new MapAnswer.Done());
        assertThat(hlr.all(IMSI)).contains("ms_purged_cs\t1");
    }

    @Test
    void a_stranger_is_unknown() throws Exception {
        assertThat(ask(new MapRequest.UpdateLocation("001010000000099", PLMN, CnDomain.CS)))
                .isEqualTo(new MapAnswer.Refused(MapError.UNKNOWN_SUBSCRIBER));
    }

    @Test
    void it_answers_to_ussd() throws Exception {
        Component.Invoke asked = Component.Invoke.of(
                1,
                SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                UssdText.of("*#100#").encode());
        List<Component> answer = turn(done -> home.begin(IMSI, List.of(asked), ending(done), joined -> {}));
        Component.ReturnResult result = (Component.ReturnResult) answer.get(0);
        assertThat(UssdText.decode(result.value()).orElseThrow().text().orElseThrow())
                .contains("15551230001");
    }

    private static SsDialogue ending(Consumer<List<Component>> done) {
        return new SsDialogue() {
            @Override
            public void next(List<Component> components) {
                done.accept(List.of());
            }

            @Override
            public void end(List<Component> components) {
                done.accept(components);
            }

            @Override
            public void abort() {
                done.accept(List.of());
            }
        };
    }

    private AkaResult authenticate(Quintuplet set) {
        return card.authenticate(set.rand(), Autn.parse(set.autn()).orElseThrow());
    }

    private List<Quintuplet> sets(Optional<MapRequest.Resynchronisation> resynchronisation) throws Exception {
        MapAnswer answer = ask(new MapRequest.SendAuthenticationInfo(IMSI, PLMN, CnDomain.CS, 5, resynchronisation));
        assertThat(answer).isInstanceOf(MapAnswer.AuthenticationSets.class);
        List<Quintuplet> sets = ((MapAnswer.AuthenticationSets) answer)
                .sets().stream().map(Quintuplet.class::cast).toList();
        assertThat(sets).hasSize(5);
        return sets;
    }

    private MapAnswer ask(MapRequest request) throws Exception {
        return turn(done -> home.answer(request, done));
    }

    /** Does something in a turn of the nodes' timeline and waits for its answer. */
    private <T> T turn(Consumer<Consumer<T>> action) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        timeline.execute(() -> action.accept(answer::complete));
        return answer.get(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
    }
}
