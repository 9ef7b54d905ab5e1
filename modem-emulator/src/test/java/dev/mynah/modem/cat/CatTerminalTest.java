package dev.mynah.modem.cat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Registration;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.time.VirtualTime;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card that is a list of commands, against the terminal. */
class CatTerminalTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Cell CELL = new Cell(0x101, Rat.E_UTRAN, List.of(Plmn.of("00101")), 0x0201, 1300, 7);

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-02T03:04:05Z"));
    private final ScriptedCard card = new ScriptedCard();
    private final Facts facts = new Facts();
    private final List<SubscriptionEvent> told = new ArrayList<>();
    private final List<Refreshing> refreshes = new ArrayList<>();
    private Future<Void> sent = Future.failedFuture(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
    private final CatTerminal terminal =
            new CatTerminal(time.timeline(), card, facts, message -> sent, refreshes::add, told::add);

    private final class ScriptedCard implements CardLink {
        private final ArrayDeque<byte[]> commands = new ArrayDeque<>();
        private final List<String> heard = new ArrayList<>();
        private int envelopeStatus = 0x9000;

        @Override
        public void terminalProfile(byte[] profile) {
            heard.add("profile " + HEX.formatHex(profile));
        }

        @Override
        public Optional<byte[]> fetch(int length) {
            return Optional.ofNullable(commands.poll());
        }

        @Override
        public boolean respond(byte[] terminalResponse) {
            heard.add(HEX.formatHex(terminalResponse));
            if (!commands.isEmpty()) {
                terminal.waits(commands.getFirst().length);
            }
            return true;
        }

        @Override
        public EnvelopeAnswer envelope(byte[] envelope) {
            heard.add("envelope " + HEX.formatHex(envelope));
            return new EnvelopeAnswer(new byte[0], envelopeStatus);
        }

        @Override
        public void status() {
            heard.add("status");
        }
    }

    private static final class Facts implements LocalFacts {
        private Optional<Cell> cell = Optional.of(CELL);
        private boolean registered = true;

        @Override
        public String imei() {
            return "490154203237518";
        }

        @Override
        public String softwareVersion() {
            return "07";
        }

        @Override
        public Optional<Cell> cell() {
            return cell;
        }

        @Override
        public boolean registered() {
            return registered;
        }

        @Override
        public NetworkSelection selection() {
            return new NetworkSelection.Automatic();
        }

        @Override
        public Calls calls() {
            throw new UnsupportedOperationException("there are no calls here");
        }

        @Override
        public String language() {
            return "sv";
        }

        @Override
        public OffsetDateTime time() {
            return OffsetDateTime.of(2026, 1, 2, 4, 4, 5, 0, ZoneOffset.ofHours(1));
        }
    }

    /** Gives the terminal a command and says how it answered. */
    private String asked(String command) {
        card.heard.clear();
        card.commands.add(HEX.parseHex(command.replace(" ", "")));
        terminal.waits(card.commands.getFirst().length);
        time.settle();
        return String.join(" ", card.heard);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE TIME, D009 8103010200 82028182, 8103010200 82028281 830100",
        "POLL INTERVAL, D00D 8103010300 82028182 84020114, 8103010300 82028281 830100 84020114",
        "POLLING OFF, D009 8103010400 82028182, 8103010400 82028281 830100",
        "a location, D009 8103012600 82028182, 8103012600 82028281 830100 930900F110 0201 0000101F",
        "the IMEI, D009 8103012601 82028182, 8103012601 82028281 830100 94084A09512430325781",
        "the time, D009 8103012603 82028182, 8103012603 82028281 830100 A60762102040405040",
        "the language, D009 8103012604 82028182, 8103012604 82028281 830100 AD027376",
        "the technology, D009 8103012606 82028182, 8103012606 82028281 830100 BF0108",
        "the IMEISV, D009 8103012608 82028182, 8103012608 82028281 830100 E2094309512430325701F7",
        "the search mode, D009 8103012609 82028182, 8103012609 82028281 830100 E50101",
        "measurements, D009 8103012602 82028182, 8103012602 82028281 830130",
        "a timer nobody started, D00C 8103012701 82028182 A40101, 8103012701 82028281 830124 A40101",
        "a text with no host to show it, D00F 8103012180 82028102 8D0404414243, 8103012180 82028281 830130",
        "a message, D012 8103011300 82028183 8B0701000381 21F300, 8103011300 82028281 83022004",
        "a call, D00F 8103011000 82028183 86048121 43F5, 8103011000 82028281 83022000",
        "a channel, D015 8103014001 82028182 350103 39020578 3C0301AD9C, 8103014001 82028281 83023A01",
        "no such type, D009 8103017000 82028182, 8103017000 82028281 830131",
        "no text to show, D009 8103012180 82028102, 8103012180 82028281 830136",
        "nonsense in it, D00A 8103010200 8202818285, ''"
    })
    void the_modem_answers_for_itself(String what, String command, String response) {
        assertThat(asked(command)).as(what).isEqualTo(response.replace(" ", ""));
    }

    @Test
    void without_service_there_is_no_location() {
        facts.cell = Optional.empty();
        assertThat(asked("D009 8103012600 82028182")).isEqualTo("8103012600" + "82028281" + "83022004");
        facts.cell = Optional.of(CELL);
        facts.registered = false;
        assertThat(asked("D009 8103012600 82028182")).contains("830106" + "9309");
    }

    @Test
    void a_timer_runs_out_and_the_card_hears_of_it() {
        assertThat(asked("D011 8103012700 82028182 A40103 A503005000")).endsWith("830100" + "A40103");
        time.advance(Duration.ofMinutes(2));
        assertThat(asked("D00C 8103012702 82028182 A40103")).endsWith("A40103" + "A503003000");
        card.heard.clear();
        time.advance(Duration.ofMinutes(3));
        assertThat(card.heard).containsExactly("envelope D70C82028281A40103A503005000");
        asked("D011 8103012700 82028182 A40103 A503005000");
        assertThat(asked("D00C 8103012701 82028182 A40103")).endsWith("A503005000");
        card.heard.clear();
        time.advance(Duration.ofHours(1));
        assertThat(card.heard).isEmpty();
    }

    @Test
    void a_card_that_is_busy_is_told_again_later() {
        asked("D011 8103012700 82028182 A40103 A503000010");
        card.envelopeStatus = 0x9300;
        card.heard.clear();
        time.advance(Duration.ofSeconds(2));
        assertThat(card.heard).hasSize(1);
        time.advance(Duration.ofSeconds(10));
        assertThat(card.heard).hasSize(3);
        card.envelopeStatus = 0x9000;
        time.advance(Duration.ofMinutes(1));
        assertThat(card.heard).hasSize(4);
    }

    @Test
    void the_card_is_polled_as_often_as_it_asked() {
        asked("D00D 8103010300 82028182 8402011E");
        card.heard.clear();
        time.advance(Duration.ofSeconds(95));
        assertThat(card.heard).containsExactly("status", "status", "status");
        asked("D009 8103010400 82028182");
        card.heard.clear();
        time.advance(Duration.ofMinutes(5));
        assertThat(card.heard).isEmpty();
    }

    @Test
    void events_are_told_as_long_as_the_card_wants_them() {
        assertThat(asked("D00D 8103010500 82028182 9902030B")).endsWith("830100");
        card.heard.clear();
        changed();
        assertThat(card.heard).isEmpty();
        facts.registered = false;
        changed();
        facts.cell = Optional.empty();
        changed();
        facts.cell = Optional.of(new Cell(0x7, Rat.GSM, List.of(Plmn.of("99970")), 9, 20, 7));
        facts.registered = true;
        changed();
        assertThat(card.heard)
                .containsExactly(
                        "envelope D60A82028281990103" + "9B0101",
                        "envelope D60A82028281990103" + "9B0102",
                        "envelope D61382028281990103" + "9B0100" + "930799F9070009" + "0007",
                        "envelope D60A8202828199010B" + "BF0100");
        asked("D00B 8103010500 82028182 9900");
        card.heard.clear();
        facts.cell = Optional.empty();
        changed();
        assertThat(card.heard).isEmpty();
    }

    @Test
    void a_card_that_asked_hears_of_another_language_unless_a_host_tells_it() {
        terminal.noticed(new SubscriptionEvent.LanguageChanged("de"));
        asked("D00C 8103010500 82028182 990107");
        card.heard.clear();
        terminal.noticed(new SubscriptionEvent.LanguageChanged("sv"));
        assertThat(card.heard).containsExactly("envelope D60B82028281990107" + "AD027376");
        card.heard.clear();
        terminal.claim(new byte[] {0, 0, 0, 0, 0, 0x01}); // the event is of byte 6
        terminal.noticed(new SubscriptionEvent.LanguageChanged("de"));
        assertThat(card.heard).noneMatch(it -> it.startsWith("envelope"));
    }

    private void changed() {
        terminal.noticed(new SubscriptionEvent.RegistrationChanged(Domain.EPS, Registration.NONE));
    }

    @Test
    void a_message_is_sent_by_the_modem_and_the_card_hears_what_became_of_it() {
        String command = "D012 8103011300 82028183 8B0701000381 21F300";
        sent = Future.succeededFuture();
        assertThat(asked(command)).isEqualTo("810301130082028281830100");
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        SubscriptionEvent.ProactiveCommandPerformed.class,
                        it -> assertThat(it.command()).startsWith(0xD0));
        sent = Future.failedFuture(new Refusal(Refusal.Reason.MESSAGE_REFUSED, 0x26));
        assertThat(asked(command)).isEqualTo("81030113008202828183023526");
        sent = Future.failedFuture(new Refusal(Refusal.Reason.NETWORK_TIMEOUT));
        assertThat(asked(command)).isEqualTo("81030113008202828183022100");
    }

    @Test
    void a_message_that_is_sent_after_the_card_was_reset_is_not_answered() {
        Promise<Void> later = Promise.promise();
        sent = later.future();
        assertThat(asked("D012 8103011300 82028183 8B0701000381 21F300")).isEmpty();
        assertThat(terminal.busy()).isTrue();
        terminal.reset();
        later.complete();
        assertThat(card.heard).isEmpty();
        assertThat(terminal.busy()).isFalse();
    }

    @Test
    void a_host_that_claims_a_feature_gets_the_commands_for_it() {
        terminal.introduce();
        card.heard.clear();
        Runnable release = terminal.claim(new byte[] {0, 0, 0x01});
        assertThat(card.heard).hasSize(1).first().asString().startsWith("profile 2101E9");
        assertThat(asked("D00F 8103012180 82028102 8D0404414243")).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(terminal.pending()).hasValueSatisfying(it -> assertThat(it).startsWith(0xD0));
        assertThat(terminal.respond(HEX.parseHex("810301218082028281830100")).succeeded())
                .isTrue();
        assertThat(told).last().isInstanceOf(SubscriptionEvent.ProactiveSessionEnded.class);
        assertThat(terminal.respond(HEX.parseHex("810301218082028281830100")).failed())
                .isTrue();
        asked("D00F 8103012180 82028102 8D0404414243");
        release.run();
        assertThat(card.heard).first().isEqualTo("8103012180" + "82028281" + "83022000");
        assertThat(terminal.pending()).isEmpty();
    }

    @Test
    void while_a_host_thinks_events_wait() {
        asked("D00C 8103010500 82028182 990103");
        terminal.claim(new byte[] {0, 0, 0x01});
        asked("D00F 8103012180 82028102 8D0404414243");
        card.heard.clear();
        facts.registered = false;
        changed();
        assertThat(card.heard).isEmpty();
        terminal.respond(HEX.parseHex("810301218082028281830100"));
        assertThat(card.heard).hasSize(2).last().asString().startsWith("envelope D6");
    }

    @Test
    void a_refresh_is_the_stacks() {
        assertThat(asked("D009 8103010109 82028182")).isEmpty();
        assertThat(refreshes).hasSize(1);
        refreshes.get(0).done().run();
        assertThat(card.heard).containsExactly("8103010109" + "82028281" + "830100");
        assertThat(asked("D009 8103010155 82028182")).endsWith("830132");
    }

    @Test
    void after_a_reset_nothing_of_what_the_card_wanted_is_left() {
        asked("D011 8103012700 82028182 A40103 A503005000");
        asked("D00D 8103010300 82028182 8402011E");
        asked("D00C 8103010500 82028182 990103");
        terminal.reset();
        card.heard.clear();
        facts.registered = false;
        changed();
        time.advance(Duration.ofHours(1));
        assertThat(card.heard).isEmpty();
    }

    @Test
    void twenty_thousand_broken_commands_are_answered_or_left() {
        List<String> seeds = List.of(
                "D00D81030103008202818284020114",
                "D01181030127008202818" + "2A40103A503005000",
                "D00C810301050082028182990103",
                "D00F8103012180820281028D0404414243",
                "D009810301260082028182",
                "D010810301010182028182" + "9205013F002FE2");
        long seed = 20261126;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] command = HEX.parseHex(seeds.get(random.nextInt(seeds.size())));
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                command[random.nextInt(command.length)] = (byte) random.nextInt(256);
            }
            command = random.nextInt(10) == 0 ? Arrays.copyOf(command, random.nextInt(command.length + 9)) : command;
            try {
                card.commands.add(command);
                terminal.waits(command.length);
                time.settle();
                refreshes.forEach(it -> it.done().run());
                refreshes.clear();
                card.heard.clear();
                told.clear();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", command " + i + " " + HEX.formatHex(command), e);
            }
        }
    }
}
