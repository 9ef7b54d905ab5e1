package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A cell that says what it likes. TS 24.301 4.4.4.2, 7. */
class HostileNetworkTest {
    private static final Cell CELL = new Cell(1, Rat.E_UTRAN, List.of(Bench.ALPHA), 1, 1300, 1);
    private static final HexFormat HEX = HexFormat.of();

    /** One cell, whose messages the test writes. */
    private static final class Script implements Air {
        private final List<String> uplink = new ArrayList<>();
        private Optional<UeRadio> ue = Optional.empty();

        @Override
        public Transceiver tune(String name, Timeline timeline, UeRadio radio) {
            ue = Optional.of(radio);
            timeline.execute(() -> radio.cellsChanged(List.of(new CellMeasurement(CELL, -80, -100))));
            return new Transceiver() {
                @Override
                public void camp(Cell cell) {}

                @Override
                public void connect(Cell cell, Plmn plmn, Optional<PagingIdentity> temporary, byte[] nas) {
                    uplink.add(HEX.formatHex(nas));
                }

                @Override
                public void uplink(byte[] nas) {
                    uplink.add(HEX.formatHex(nas));
                }

                @Override
                public void uplinkData(int bearer, byte[] packet) {}

                @Override
                public void uplinkSpeech(SpeechFrame frame) {}

                @Override
                public void secured(CnDomain domain, RadioKeys keys) {}

                @Override
                public void report(List<CellMeasurement> heard) {}

                @Override
                public void release() {}

                @Override
                public void close() {}
            };
        }

        void says(String nas) {
            hears(HEX.parseHex(nas));
        }

        void hears(byte[] nas) {
            ue.orElseThrow().downlink(nas);
        }
    }

    private final Script script = new Script();
    private final Bench bench = Bench.of();
    private final BasebandModem modem = new BasebandModem(
            ModemSpec.of("modem1", bench.modem.identity(), HeldCard.of(bench.card), "490154203237518"),
            script,
            bench.time.timeline(),
            new Random(1),
            bench.events,
            ModemMemory.inRam());
    private final Subscription slot = modem.subscriptions().get(0);

    private void powerOn() {
        modem.powerOn();
        bench.settle();
        assertThat(script.uplink).hasSize(1);
    }

    private String answer(String nas) {
        int before = script.uplink.size();
        script.says(nas);
        bench.settle();
        return script.uplink.size() == before ? "" : script.uplink.get(script.uplink.size() - 1);
    }

    @Test
    void the_imsi_is_told_to_anybody_and_the_imei_to_nobody_unproven() {
        powerOn();
        assertThat(answer("075501")).startsWith("0756");
        assertThat(answer("075502")).isEmpty();
        assertThat(answer("075503")).isEmpty();
    }

    @Test
    void what_needs_protection_is_not_believed_without() {
        powerOn();
        // ATTACH ACCEPT, DETACH REQUEST, EMM INFORMATION, GUTI REALLOCATION COMMAND.
        assertThat(answer("0742" + "01" + "49" + "06" + "0000f1100001" + "0003" + "5201c1"))
                .isEmpty();
        assertThat(answer("074502")).isEmpty();
        assertThat(answer("07614305c1b0d89c06")).isEmpty();
        assertThat(answer("07500bf600f110000101c0000001")).isEmpty();
        assertThat(slot.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.SEARCHING);
    }

    @Test
    void a_refusal_of_what_was_not_asked_for_is_not_believed() {
        powerOn();
        answer(new ServiceReject(EmmCause.NETWORK_FAILURE).encode().toString());
        answer(new TrackingAreaUpdateReject(EmmCause.ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA)
                .encode()
                .toString());
        answer(new TrackingAreaUpdateReject(EmmCause.ILLEGAL_UE).encode().toString());
        answer("0746");
        assertThat(slot.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.SEARCHING);
    }

    @Test
    void a_security_mode_command_out_of_nowhere_is_rejected() {
        powerOn();
        assertThat(answer("37" + "11223344" + "00" + "075d" + "22" + "00" + "02" + "f070"))
                .startsWith("075f18");
    }

    @Test
    void one_that_replays_other_capabilities_is_rejected_for_that() {
        powerOn();
        assertThat(answer("37" + "11223344" + "00" + "075d" + "22" + "00" + "02" + "8000"))
                .startsWith("075f17");
    }

    @Test
    void nonsense_is_answered_by_the_clause() {
        powerOn();
        assertThat(answer("07")).isEmpty();
        assertThat(answer("")).isEmpty();
        // No such message: #97. A mandatory element missing: #96.
        assertThat(answer("077f")).isEqualTo("076061");
        assertThat(answer("0755")).isEqualTo("076060");
        // Another protocol.
        assertThat(answer("050801")).isEmpty();
    }

    @Test
    void doubts_three_times_in_a_row_are_enough() {
        powerOn();
        String request = "075200" + "01".repeat(16) + "10" + "02".repeat(6) + "8000" + "03".repeat(8);
        assertThat(answer(request)).startsWith("075c14");
        assertThat(answer(request)).startsWith("075c14");
        assertThat(answer(request)).startsWith("075c14");
        // The cell is barred now and there is no other.
        assertThat(slot.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.SEARCHING);
        int before = script.uplink.size();
        bench.after(Duration.ofMinutes(4));
        assertThat(script.uplink).hasSize(before);
    }

    @Test
    void a_detach_without_an_answer_is_given_up_after_five_times_t3421() {
        powerOn();
        Future<Void> detached = slot.network().detach();
        bench.after(Duration.ofSeconds(70));
        assertThat(detached.isComplete()).isFalse();
        bench.after(Duration.ofSeconds(10));
        assertThat(detached.succeeded()).isTrue();
        assertThat(script.uplink).filteredOn(it -> it.startsWith("0745")).hasSize(5);
    }

    @Test
    void noise_changes_nothing_and_breaks_nothing() {
        powerOn();
        bench.strict = false;
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(64)];
            random.nextBytes(noise);
            if (noise.length > 1 && random.nextBoolean()) {
                noise[0] = (byte) (random.nextBoolean() ? 0x07 : 0x02);
                noise[1] = (byte) (0x41 + random.nextInt(0x28));
            }
            script.hears(noise);
            bench.time.settle();
        }
        bench.after(Duration.ofHours(1));
        assertThat(slot.network().registration(Domain.EPS).status().registered())
                .as("seed %s", seed)
                .isFalse();
    }

    @Test
    void a_plain_refusal_is_obeyed_but_not_for_a_closed_group() {
        powerOn();
        answer(new AttachReject(EmmCause.NOT_AUTHORIZED_FOR_THIS_CSG).encode().toString());
        assertThat(slot.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.SEARCHING);
        answer(new AttachReject(EmmCause.ILLEGAL_UE).encode().toString());
        assertThat(slot.network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.DENIED);
    }
}
