package dev.mynah.modem.ss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.UssdAnswered;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.hlr.services.SsServer;
import dev.mynah.network.hlr.services.SsVisited;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.ss.SsRelay;
import dev.mynah.network.ss.UssdMenu;
import dev.mynah.network.ss.UssdMenus;
import dev.mynah.network.ss.UssdPlan;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The UE's supplementary services against the network's, over a wire in the place of MM connections. */
class SsUeTest {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Timeline network = time.timeline();
    private final Timeline modem = time.timeline();
    private final Interconnect interconnect = new Interconnect();
    private final Hss hss = new Hss(
            HOME,
            List.of(SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))
                    .withMsisdn("15551230001")),
            List.of(),
            interconnect,
            new Random(1),
            SubscriberStore.inMemory());
    private final UssdPlan plan = new UssdPlan(
            Map.of(
                    "*100#",
                    UssdMenu.of("Your number is %msisdn%"),
                    "*200#",
                    new UssdMenu("1 Balance", Map.of("1", UssdMenu.of("Баланс 10")))),
            Duration.ofSeconds(30));
    private final SsServer server =
            new SsServer(hss.services(), new UssdMenus(plan), imsi -> Optional.of(HOME), interconnect, network);
    private final List<SubscriptionEvent> heard = new ArrayList<>();
    private final Wire wire = new Wire();
    private final SsRelay relay = new SsRelay(interconnect, wire, network);
    private final SsUe ue = new SsUe(wire, modem, this::hear);

    @BeforeEach
    void offer() {
        interconnect.offer(HOME, SsHome.class, server, network);
        interconnect.offer(HOME, SsVisited.class, relay, network);
    }

    private void hear(SubscriptionEvent event) {
        heard.add(event);
    }

    @Test
    @Conforms(to = "TS 23.090 5.2", by = UssdDialogue.class)
    void a_code_is_dialled_and_answered() {
        assertThat(after(ue.ussd("*100#")).succeeded()).isTrue();
        assertThat(heard).containsExactly(said(UssdState.FINISHED, "Your number is +15551230001", 15));
        assertThat(wire.open).isZero();
    }

    @Test
    @Conforms(to = "TS 23.090 5.2", by = UssdDialogue.class)
    void a_menu_is_answered_and_a_second_dialogue_waits_for_its_end() {
        after(ue.ussd("*200#"));
        assertThat(heard).containsExactly(said(UssdState.QUESTION, "1 Balance", 15));
        after(ue.ussd("1"));
        assertThat(heard).endsWith(new UssdAnswered(), said(UssdState.FINISHED, "Баланс 10", 72));
        after(ue.ussd("*100#"));
        assertThat(heard).hasSize(4);
    }

    @Test
    void a_user_leaves_a_menu() {
        after(ue.ussd("*200#"));
        ue.endUssd();
        time.settle();
        assertThat(wire.open).isZero();
        after(ue.ussd("*100#"));
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_code_nobody_has_is_not_supported() {
        after(ue.ussd("*999#"));
        assertThat(heard).containsExactly(new UssdReceived(UssdState.NOT_SUPPORTED, Optional.empty(), 15));
    }

    @Test
    void the_networks_patience_ends_a_menu() {
        after(ue.ussd("*200#"));
        time.advance(Duration.ofSeconds(31));
        assertThat(heard).endsWith(new UssdReceived(UssdState.ENDED, Optional.empty(), 15));
    }

    @Test
    @Conforms(to = "TS 23.090 5.3", by = UssdDialogue.class)
    void the_network_asks_and_tells() {
        List<Optional<String>> answers = new ArrayList<>();
        server.push(IMSI, "Well?", true, answers::add);
        time.settle();
        assertThat(heard).containsExactly(said(UssdState.QUESTION, "Well?", 15));
        after(ue.ussd("Yes"));
        assertThat(answers).containsExactly(Optional.of("Yes"));
        server.push(IMSI, "Note this", false, answers::add);
        time.settle();
        assertThat(heard).hasSize(3).endsWith(new UssdAnswered(), said(UssdState.FINISHED, "Note this", 15));
        assertThat(answers).hasSize(2);
        assertThat(wire.open).isZero();
    }

    @Test
    void forwarding_is_registered_asked_for_and_erased() {
        assertThat(after(ue.register(
                                SsCode.CFU, Optional.empty(), AddressString.number("+15551230009"), Optional.empty()))
                        .succeeded())
                .isTrue();
        SsAnswer.Forwarding state = (SsAnswer.Forwarding)
                after(ue.interrogate(SsCode.CFU, Optional.empty())).result();
        assertThat(state.features()).allSatisfy(it -> assertThat(it.status()).contains(SsStatus.REGISTERED_AND_ACTIVE));
        after(ue.erase(SsCode.CFU, Optional.empty()));
        assertThat(after(ue.interrogate(SsCode.CFU, Optional.empty())).result())
                .isEqualTo(new SsAnswer.Status(SsStatus.PROVISIONED));
    }

    @Test
    @Conforms(to = "TS 24.010 3.2", by = SsOperationRequest.class)
    void barring_takes_its_password_which_can_be_changed() {
        assertThat(reason(ue.activate(SsCode.BAOC, Optional.empty(), true, Optional.of("9999"))))
                .isEqualTo(Refusal.Reason.WRONG_PASSWORD);
        assertThat(reason(ue.activate(SsCode.BAOC, Optional.empty(), true, Optional.empty())))
                .isEqualTo(Refusal.Reason.NOT_ALLOWED);
        assertThat(after(ue.changePassword(SsCode.ALL_BARRING, "0000", "4711")).succeeded())
                .isTrue();
        assertThat(after(ue.activate(SsCode.BAOC, Optional.empty(), true, Optional.of("4711")))
                        .succeeded())
                .isTrue();
        assertThat(after(ue.interrogate(SsCode.BAOC, Optional.empty())).result())
                .isInstanceOf(SsAnswer.ActiveFor.class);
    }

    @Test
    void without_a_network_everything_is_refused() {
        wire.there = false;
        assertThat(reason(ue.ussd("*100#"))).isEqualTo(Refusal.Reason.NO_NETWORK_SERVICE);
        assertThat(reason(ue.erase(SsCode.CFU, Optional.empty()))).isEqualTo(Refusal.Reason.NO_NETWORK_SERVICE);
    }

    @Test
    void a_network_that_is_silent_is_given_up() {
        wire.deaf = true;
        Future<SsAnswer> asked = ue.interrogate(SsCode.CFU, Optional.empty());
        ue.ussd("*100#");
        time.advance(Duration.ofSeconds(61));
        assertThat(reason(asked)).isEqualTo(Refusal.Reason.NETWORK_TIMEOUT);
        assertThat(heard).containsExactly(new UssdReceived(UssdState.TIMED_OUT, Optional.empty(), 15));
    }

    @Test
    void hostile_messages_never_stop_it() {
        Random random = new Random(24_080);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[2 + random.nextInt(40)];
            random.nextBytes(octets);
            octets[0] = (byte) (0x0B | random.nextInt(16) << 4);
            octets[1] = (byte) (random.nextBoolean() ? 0x3B : random.nextBoolean() ? 0x3A : 0x2A);
            wire.user.received(new Ends().link, octets);
            time.settle();
        }
        heard.clear();
        ue.endUssd();
        after(ue.ussd("*100#"));
        assertThat(heard).hasSize(1);
    }

    private static UssdReceived said(UssdState state, String text, int coding) {
        return new UssdReceived(state, Optional.of(text), coding);
    }

    private Refusal.Reason reason(Future<?> asked) {
        return ((Refusal) after(asked).cause()).reason();
    }

    private <T> Future<T> after(Future<T> asked) {
        time.settle();
        return asked;
    }

    /** The way between the ends: what one sends the other receives in its own turn. */
    private final class Wire implements CmTransport, MobileTerminating {
        private CmUser user;
        private boolean there = true;
        private boolean deaf;
        private int open;

        @Override
        public void user(CmServiceType service, CmUser newUser) {
            user = newUser;
        }

        @Override
        public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
            if (!there) {
                refused.accept(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
                return;
            }
            Ends ends = new Ends();
            network.execute(() -> relay.opened(ends.connection));
            opened.accept(ends.link);
        }

        @Override
        public void open(
                String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
            opened.accept(new Ends().connection);
        }
    }

    private final class Ends {
        private boolean closed;

        private final CmLink link = new CmLink() {
            @Override
            public void send(byte[] message) {
                if (!wire.deaf) {
                    network.execute(() -> relay.received(connection, message));
                }
            }

            @Override
            public void close() {
                shut();
            }
        };

        private final CmConnection connection = new CmConnection() {
            @Override
            public String imsi() {
                return IMSI;
            }

            @Override
            public Rat rat() {
                return Rat.UTRAN;
            }

            @Override
            public void send(byte[] message) {
                modem.execute(() -> wire.user.received(link, message));
            }

            @Override
            public void close() {
                shut();
            }
        };

        Ends() {
            wire.open++;
        }

        private void shut() {
            if (!closed) {
                closed = true;
                wire.open--;
            }
        }
    }
}
