package dev.mynah.network.ss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.Facility;
import dev.mynah.network.air.nas.ss.Register;
import dev.mynah.network.air.nas.ss.ReleaseComplete;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.Reject;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsForBasicService;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsPassword;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.hlr.services.SsServer;
import dev.mynah.network.hlr.services.SsVisited;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating;
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

/** A UE's supplementary services through a visited network to its home network and back. */
class SsRelayTest {
    private static final Plmn HOME = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";
    private static final UssdPlan PLAN = new UssdPlan(
            Map.of(
                    "*100#",
                    UssdMenu.of("Your number is %msisdn%"),
                    "*200#",
                    new UssdMenu(
                            "1 Balance\n2 Name",
                            Map.of(
                                    "1",
                                    UssdMenu.of("Balance: 10"),
                                    "2",
                                    new UssdMenu("Which?", Map.of("*", UssdMenu.of("Hello %answer%"))))),
                    "*3*",
                    UssdMenu.of("Привет")),
            Duration.ofSeconds(30));

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Timeline home = time.timeline();
    private final Timeline visited = time.timeline();
    private final Interconnect interconnect = new Interconnect();
    private final Hss hss = new Hss(
            HOME,
            List.of(SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))
                    .withMsisdn("15551230001")),
            List.of(),
            interconnect,
            new Random(1),
            SubscriberStore.inMemory());
    private final Ue ue = new Ue();
    private final SsServer server =
            new SsServer(hss.services(), new UssdMenus(PLAN), imsi -> Optional.of(HOME), interconnect, home);
    private final SsRelay relay = new SsRelay(interconnect, ue, visited);

    @BeforeEach
    void offer() {
        interconnect.offer(HOME, SsHome.class, server, home);
        interconnect.offer(HOME, SsVisited.class, relay, visited);
        relay.opened(ue);
    }

    @Test
    @Conforms(to = "TS 23.090 4.2", by = SsServer.class)
    void a_code_is_answered_and_the_connection_closed() {
        ue.dials("*100#");
        assertThat(ue.text()).isEqualTo("Your number is +15551230001");
        assertThat(ue.last()).isInstanceOf(ReleaseComplete.class);
        assertThat(ue.closed).isTrue();
    }

    @Test
    @Conforms(to = "TS 23.090 4.2", by = SsServer.class)
    void a_menu_is_walked_to_its_end() {
        ue.dials("*200#");
        assertThat(ue.last()).isInstanceOf(Facility.class);
        assertThat(ue.text()).isEqualTo("1 Balance\n2 Name");
        ue.answers("2");
        assertThat(ue.text()).isEqualTo("Which?");
        ue.answers("Alice");
        assertThat(ue.text()).isEqualTo("Hello Alice");
        assertThat(ue.closed).isTrue();
    }

    @Test
    void a_choice_that_is_none_ends_with_an_error() {
        ue.dials("*200#");
        ue.answers("9");
        assertThat(error()).contains(SsError.UNEXPECTED_DATA_VALUE);
        assertThat(ue.closed).isTrue();
    }

    @Test
    void text_outside_the_alphabet_goes_as_ucs2() {
        ue.dials("*3*7#");
        assertThat(ue.text()).isEqualTo("Привет");
    }

    @Test
    void a_user_who_thinks_too_long_is_let_go() {
        ue.dials("*200#");
        time.advance(Duration.ofSeconds(31));
        assertThat(ue.last())
                .isEqualTo(ReleaseComplete.of(TransactionIdentifier.own(0).seenByOther()));
        assertThat(ue.closed).isTrue();
    }

    @Test
    @Conforms(to = "TS 24.010 3.2", by = SsServer.class)
    void barring_asks_for_the_password_in_its_course() {
        ue.asks(Invoke.of(
                3, SsOperation.ACTIVATE_SS, new SsForBasicService(SsCode.BAOC.value(), Optional.empty()).encode()));
        Invoke question = (Invoke) ue.component();
        assertThat(question.linked()).contains(3);
        ue.says(Facility.of(
                TransactionIdentifier.own(0),
                question.done(new SsPassword("0000").encode()).encode()));
        assertThat(ue.component()).isInstanceOf(ReturnResult.class);
        assertThat(ue.closed).isTrue();
    }

    @Test
    @Conforms(to = "TS 23.090 4.3", by = SsRelay.class)
    void the_network_asks_and_is_answered() {
        List<Optional<String>> answers = new ArrayList<>();
        server.push(IMSI, "Are you well?", true, answers::add);
        time.settle();
        assertThat(ue.last()).isInstanceOf(Register.class);
        assertThat(ue.text()).isEqualTo("Are you well?");
        ue.answers("Yes");
        assertThat(answers).containsExactly(Optional.of("Yes"));
        assertThat(ue.last()).isInstanceOf(ReleaseComplete.class);
        assertThat(ue.closed).isTrue();
    }

    @Test
    @Conforms(to = "TS 23.090 5.2", by = SsServer.class)
    void a_menu_that_the_network_begins_is_walked_to_its_end() {
        List<Optional<String>> answers = new ArrayList<>();
        assertThat(server.pushMenu(IMSI, "*200#", answers::add)).isTrue();
        time.settle();
        assertThat(ue.text()).isEqualTo("1 Balance\n2 Name");
        ue.answers("2");
        assertThat(ue.text()).isEqualTo("Which?");
        ue.answers("Anna");
        assertThat(ue.text()).isEqualTo("Hello Anna");
        assertThat(answers).isEmpty();
        ue.answers("");
        assertThat(answers).containsExactly(Optional.of("Anna"));
        assertThat(ue.last()).isInstanceOf(ReleaseComplete.class);
        assertThat(ue.closed).isTrue();
        assertThat(server.pushMenu(IMSI, "*999#", answers::add)).isFalse();
    }

    @Test
    void a_user_who_does_not_answer_the_network_is_let_go() {
        List<Optional<String>> answers = new ArrayList<>();
        server.push(IMSI, "Are you well?", true, answers::add);
        time.advance(Duration.ofSeconds(30));
        assertThat(answers).containsExactly(Optional.empty());
        assertThat(ue.last()).isInstanceOf(ReleaseComplete.class);
        assertThat(ue.closed).isTrue();
    }

    @Test
    void a_subscriber_who_is_away_is_not_asked() {
        ue.reachable = false;
        List<Optional<String>> answers = new ArrayList<>();
        server.push(IMSI, "Are you well?", true, answers::add);
        time.settle();
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    @Conforms(to = "TS 24.080 3.6.7", by = SsRelay.class)
    void what_is_no_component_is_rejected() {
        ue.says(Register.of(TransactionIdentifier.own(0), Octets.hex("a1020201")));
        assertThat(ue.component()).isInstanceOf(Reject.class);
        assertThat(ue.closed).isTrue();
    }

    @Test
    void a_subscriber_of_nobody_is_refused() {
        ue.imsi = "262010000000001";
        ue.dials("*100#");
        assertThat(error()).contains(SsError.SYSTEM_FAILURE);
    }

    @Test
    void a_lost_connection_ends_the_dialogue_and_another_may_begin() {
        ue.dials("*200#");
        relay.lost(ue);
        time.settle();
        relay.opened(ue);
        ue.dials("*100#");
        assertThat(ue.text()).contains("15551230001");
    }

    @Test
    void hostile_messages_never_stop_it() {
        Random random = new Random(24_010);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = Register.of(
                            TransactionIdentifier.own(random.nextInt(8)),
                            Invoke.of(
                                            random.nextInt(256),
                                            SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                                            UssdText.of("*200#").encode())
                                    .encode())
                    .encode()
                    .toByteArray();
            for (int change = random.nextInt(4); change > 0; change--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            relay.received(ue, octets);
            time.settle();
        }
        relay.lost(ue);
        relay.opened(ue);
        ue.dials("*100#");
        assertThat(ue.text()).contains("15551230001");
    }

    private Optional<SsError> error() {
        return SsError.of(((ReturnError) ue.component()).error());
    }

    /** A UE on an MM connection that is there already. */
    private final class Ue implements CmConnection, MobileTerminating {
        private final List<SsMessage> heard = new ArrayList<>();
        private String imsi = IMSI;
        private boolean closed;
        private boolean reachable = true;

        void dials(String code) {
            asks(Invoke.of(
                    1,
                    SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                    UssdText.of(code).encode()));
        }

        void asks(Invoke invoke) {
            says(Register.of(TransactionIdentifier.own(0), invoke.encode()).withVersion(1));
        }

        void answers(String text) {
            Invoke question = (Invoke) component();
            says(Facility.of(
                    last().transaction().seenByOther(),
                    question.done(UssdText.of(text).encode()).encode()));
        }

        void says(SsMessage message) {
            closed = false;
            relay.received(this, message.encode().toByteArray());
            time.settle();
        }

        SsMessage last() {
            return heard.get(heard.size() - 1);
        }

        Component component() {
            return Component.decode(last().components().orElseThrow()).orElseThrow();
        }

        String text() {
            Component component = component();
            Octets value = component instanceof Invoke invoke ? invoke.argument() : ((ReturnResult) component).value();
            return UssdText.decode(value).orElseThrow().text().orElseThrow();
        }

        @Override
        public String imsi() {
            return imsi;
        }

        @Override
        public Rat rat() {
            return Rat.UTRAN;
        }

        @Override
        public void send(byte[] message) {
            heard.add(SsMessage.decode(Octets.of(message), Direction.DOWNLINK).orElseThrow());
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void open(
                String whom, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
            if (reachable) {
                opened.accept(this);
            } else {
                failed.accept(Unreachable.ABSENT);
            }
        }
    }
}
