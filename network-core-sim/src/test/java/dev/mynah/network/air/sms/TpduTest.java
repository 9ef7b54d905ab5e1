package dev.mynah.network.air.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.Tpdu.Carrier;
import dev.mynah.network.conformance.Conforms;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TpduTest {

    private static final ServiceCentreTime NOON =
            new ServiceCentreTime(OffsetDateTime.parse("2026-02-03T12:00:01-05:30"));

    /** One of each kind, with the carrier that makes its type bits unambiguous. */
    private static final Map<Carrier, List<Tpdu>> SAMPLES = samples();

    private static Map<Carrier, List<Tpdu>> samples() {
        UserDataHeader joined = UserDataHeader.of(new Concatenation(0x1234, 3, 2, true).element());
        Map<Carrier, List<Tpdu>> samples = new EnumMap<>(Carrier.class);
        samples.put(
                Carrier.DATA_TO_MOBILE,
                List.of(
                        SmsDeliver.of(
                                SmsAddress.number("+15550100"), DataCodingScheme.DEFAULT, NOON, UserData.text("Hi")),
                        new SmsDeliver(
                                true,
                                true,
                                true,
                                true,
                                SmsAddress.name("Mynah{be}"),
                                0x41,
                                DataCodingScheme.OCTETS,
                                NOON,
                                UserData.octets(joined, Octets.hex("00ff10"))),
                        new SmsStatusReport(
                                false,
                                false,
                                true,
                                7,
                                SmsAddress.number("112"),
                                NOON,
                                NOON,
                                0x30,
                                ReportParameters.NONE),
                        new SmsStatusReport(
                                true,
                                true,
                                false,
                                255,
                                SmsAddress.number("+4915"),
                                NOON,
                                NOON,
                                0,
                                ReportParameters.of(DataCodingScheme.UCS2, UserData.text("später ☎")))));
        samples.put(
                Carrier.DATA_TO_NETWORK,
                List.of(
                        submit(ValidityPeriod.NONE),
                        submit(new ValidityPeriod.Relative(167)),
                        submit(new ValidityPeriod.Absolute(NOON)),
                        submit(new ValidityPeriod.Enhanced(Octets.hex("01020000000000"))),
                        new SmsCommand(true, false, 1, 0, 2, 9, SmsAddress.number("*100#"), Octets.hex("0102"))));
        samples.put(
                Carrier.ACK_TO_MOBILE,
                List.of(new SmsSubmitReport(
                        Optional.empty(), NOON, ReportParameters.of(DataCodingScheme.DEFAULT, UserData.text("ok")))));
        samples.put(
                Carrier.ERROR_TO_MOBILE, List.of(new SmsSubmitReport(Optional.of(0xC2), NOON, ReportParameters.NONE)));
        samples.put(Carrier.ACK_TO_NETWORK, List.of(new SmsDeliverReport(Optional.empty(), ReportParameters.NONE)));
        samples.put(
                Carrier.ERROR_TO_NETWORK,
                List.of(new SmsDeliverReport(
                        Optional.of(0xD3),
                        ReportParameters.of(DataCodingScheme.OCTETS, UserData.octets(joined, Octets.hex("aa"))))));
        return samples;
    }

    private static SmsSubmit submit(ValidityPeriod validity) {
        return new SmsSubmit(
                true,
                true,
                true,
                200,
                SmsAddress.number("+491700000001"),
                0,
                DataCodingScheme.DEFAULT,
                validity,
                UserData.text("Price: 5 € [net]"));
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.2.2", by = SmsSubmit.class)
    void a_submission_is_read_as_everybody_writes_it() {
        Octets octets = Octets.hex("11000b916407281553f80000aa0ae8329bfd4697d9ec37");
        SmsSubmit submit =
                (SmsSubmit) Tpdu.decode(octets, Carrier.DATA_TO_NETWORK).orElseThrow();
        assertThat(submit.destination().display()).isEqualTo("+46708251358");
        assertThat(submit.validity()).isEqualTo(new ValidityPeriod.Relative(170));
        assertThat(((ValidityPeriod.Relative) submit.validity()).duration()).hasDays(4);
        assertThat(submit.userData().text()).contains("hellohello");
        assertThat(submit.encode()).isEqualTo(octets);
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.2.1", by = SmsDeliver.class)
    void a_delivery_is_read_as_everybody_writes_it() {
        Octets octets = Octets.hex("040bc87238880900f10000993092516195800ae8329bfd4697d9ec37");
        SmsDeliver deliver =
                (SmsDeliver) Tpdu.decode(octets, Carrier.DATA_TO_MOBILE).orElseThrow();
        assertThat(deliver.originator().text()).isEqualTo("27838890001");
        assertThat(deliver.moreMessages()).isFalse();
        assertThat(deliver.time().time()).isEqualTo("2099-03-29T15:16:59+02:00");
        assertThat(deliver.userData().text()).contains("hellohello");
        assertThat(deliver.encode()).isEqualTo(octets);
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.11", by = ServiceCentreTime.class)
    void a_time_west_of_greenwich_has_its_sign_in_the_zone() {
        Octets octets = SAMPLES.get(Carrier.ERROR_TO_MOBILE).get(0).encode();
        assertThat(octets).hasToString("01c200" + "622030210010" + "2a");
    }

    @Test
    void every_kind_comes_back_as_it_was() {
        SAMPLES.forEach((carrier, tpdus) -> tpdus.forEach(it ->
                assertThat(Tpdu.decode(it.encode(), carrier).orElseThrow()).isEqualTo(it)));
    }

    @Test
    void a_unit_cut_short_is_malformed_and_says_where() {
        SAMPLES.forEach((carrier, tpdus) -> tpdus.forEach(it -> {
            Octets whole = it.encode();
            for (int length = 0; length < whole.length(); length++) {
                Decoded<Tpdu> cut = Tpdu.decode(whole.slice(0, length), carrier);
                // A status report may end before its optional parameters.
                if (!(it instanceof SmsStatusReport)) {
                    assertThat(cut.fault()).as("%s cut to %d", it, length).isPresent();
                }
            }
        }));
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.1", by = Tpdu.class)
    void the_reserved_type_is_taken_for_a_delivery_by_a_mobile_and_refused_by_the_network() {
        Octets delivery = SAMPLES.get(Carrier.DATA_TO_MOBILE).get(0).encode();
        byte[] reserved = delivery.toByteArray();
        reserved[0] |= 3;
        assertThat(Tpdu.decode(Octets.of(reserved), Carrier.DATA_TO_MOBILE).value())
                .containsInstanceOf(SmsDeliver.class);
        assertThat(Tpdu.decode(Octets.of(reserved), Carrier.DATA_TO_NETWORK).fault())
                .isPresent();
    }

    @Test
    void whatever_the_octets_are_nothing_is_thrown_and_what_is_read_can_be_written() {
        Random random = new Random(23040);
        List<Tpdu> all = SAMPLES.values().stream().flatMap(List::stream).toList();
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = all.get(random.nextInt(all.size())).encode().toByteArray();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt();
            }
            for (Carrier carrier : Carrier.values()) {
                Tpdu.decode(Octets.of(octets), carrier).value().ifPresent(read -> {
                    Octets written = read.encode();
                    assertThat(Tpdu.decode(written, carrier).value())
                            .as("%s", Octets.of(octets))
                            .isPresent();
                });
            }
        }
    }
}
