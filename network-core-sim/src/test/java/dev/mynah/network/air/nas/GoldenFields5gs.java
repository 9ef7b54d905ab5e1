package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.IdentityType5gs;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.element.PduAddress;
import dev.mynah.network.air.nas.element.PduSessionType;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.RegistrationResult5gs;
import dev.mynah.network.air.nas.element.RegistrationType5gs;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.ServiceType5gs;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What {@link GoldenFields} compares in the elements of 5GS. */
final class GoldenFields5gs {

    private GoldenFields5gs() {}

    static void register() {
        GoldenFields.number(Mm5gCause.class, Mm5gCause::value);
        GoldenFields.number(Sm5gCause.class, Sm5gCause::value);
        GoldenFields.number(ServiceType5gs.class, ServiceType5gs::value);
        GoldenFields.number(PayloadContainerType.class, PayloadContainerType::value);
        on(IdentityType5gs.class, (type, field) -> assertThat(type.value()).isEqualTo(value(field)));
        on(RequestType5gs.class, (type, field) -> assertThat(type.value()).isEqualTo(value(field)));
        on(PduSessionType.class, (type, field) -> assertThat(type.value()).isEqualTo(value(field)));
        on(RegistrationType5gs.class, (type, field) -> {
            assertThat(List.of(RegistrationType5gs.Kind.values()).indexOf(type.kind()) + 1)
                    .isEqualTo(value(field));
            assertThat(type.followOn()).isEqualTo(field.get("FOR").asInt() == 1);
        });
        on(RegistrationResult5gs.class, (result, field) -> {
            assertThat(result.octet() & 7).isEqualTo(value(field));
            assertThat(result.smsAllowed()).isEqualTo(field.get("SMSAllowed").asInt() == 1);
        });
        on(DeregistrationType.class, (type, field) -> {
            assertThat(type.switchOff()).isEqualTo(field.get("SwitchOff").asInt() == 1);
            assertThat(type.accessType()).isEqualTo(field.get("AccessType").asInt());
        });
        on(Suci.class, (suci, field) -> {
            JsonNode value = field.get("Value");
            assertThat(suci.home()).isEqualTo(Plmn.of(value.get("PLMN").asText()));
            assertThat(suci.routingIndicator())
                    .isEqualTo(value.get("RoutingInd").asText());
            assertThat(suci.scheme()).isEqualTo(value.get("ProtSchemeID").asInt());
            if (suci.scheme() == Suci.NULL_SCHEME) {
                assertThat(Suci.digits(suci.output()))
                        .contains(value.get("Output").asText());
            }
        });
        on(Guti5g.class, (guti, field) -> {
            assertThat(guti.plmn()).isEqualTo(Plmn.of(field.get("PLMN").asText()));
            assertThat(guti.amfRegion()).isEqualTo(field.get("AMFRegionID").asInt());
            tmsi(guti.shortForm(), field);
        });
        on(STmsi5g.class, GoldenFields5gs::tmsi);
        on(UeSecurityCapability5gs.class, (capability, field) -> {
            for (var each : capability.ciphering()) {
                assertThat(bit(field, "5G-EA" + each.id())).isEqualTo(1);
            }
            for (var each : capability.integrity()) {
                assertThat(bit(field, "5G-IA" + each.id())).isEqualTo(1);
            }
        });
        on(Nssai.class, (nssai, field) -> {
            var expected = new ArrayList<SNssai>();
            field.forEach(each -> expected.add(slice(each.get("SNSSAI"))));
            assertThat(nssai.slices()).isEqualTo(expected);
        });
        on(SNssai.class, (slice, field) -> assertThat(slice).isEqualTo(slice(field)));
        on(PduSessions.class, (sessions, field) -> {
            var expected = new TreeSet<Integer>();
            for (int i = 1; i < 16; i++) {
                if (field.get("PSI_" + i).asInt() == 1) {
                    expected.add(i);
                }
            }
            assertThat(sessions.identities()).isEqualTo(expected);
        });
        on(PduAddress.class, (address, field) -> {
            assertThat(address.type().value()).isEqualTo(field.get("Type").asInt());
            assertThat(address.address()).hasToString(field.get("Addr").asText());
        });
        on(SessionAmbr.class, (ambr, field) -> {
            assertThat(ambr.downlinkUnit()).isEqualTo(field.get("DLUnit").asInt());
            assertThat(ambr.downlink()).isEqualTo(field.get("DL").asInt());
            assertThat(ambr.uplink()).isEqualTo(field.get("UL").asInt());
        });
        on(QosRules.class, (rules, field) -> {
            assertThat(rules.rules()).hasSize(field.size());
            assertThat(rules.rules().get(0).qfi())
                    .hasValue(field.get(0).get("Flow").get("QFI").asInt());
        });
    }

    private static <T> void on(Class<T> type, java.util.function.BiConsumer<T, JsonNode> comparison) {
        GoldenFields.on(type, comparison);
    }

    private static int value(JsonNode field) {
        return field.get("Value").asInt();
    }

    private static void tmsi(STmsi5g tmsi, JsonNode field) {
        assertThat(tmsi.amfSet()).isEqualTo(field.get("AMFSetID").asInt());
        assertThat(tmsi.amfPointer()).isEqualTo(field.get("AMFPtr").asInt());
        assertThat(Integer.toUnsignedLong(tmsi.tmsi()))
                .isEqualTo(field.get("5GTMSI").asLong());
    }

    private static int bit(JsonNode field, String algorithm) {
        return field.has(algorithm)
                ? field.get(algorithm).asInt()
                : field.get(algorithm + "_128").asInt();
    }

    private static SNssai slice(JsonNode field) {
        int sst = field.get("SST").asInt();
        return field.has("SD") ? SNssai.of(sst, field.get("SD").asInt()) : SNssai.of(sst);
    }
}
