package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EpsNetworkFeatureSupport;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EpsUpdateResult;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsAttachResult;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.GprsUpdateResult;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.KsiAndSequenceNumber;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.PdnAddress;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.element.UeOriginatingDetachType;
import dev.mynah.network.air.nas.element.UeSecurityCapability;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Compares element values with what another decoder read in the same octets. */
final class GoldenFields {

    private static final Map<Class<?>, BiConsumer<Object, JsonNode>> COMPARISONS = new HashMap<>();

    private GoldenFields() {}

    static <T> void on(Class<T> type, BiConsumer<T, JsonNode> comparison) {
        COMPARISONS.put(type, (value, field) -> comparison.accept(type.cast(value), field));
    }

    static <T> void number(Class<T> type, java.util.function.ToIntFunction<T> value) {
        on(type, (one, field) -> assertThat(value.applyAsInt(one)).isEqualTo(field.asInt()));
    }

    static {
        GoldenFields5gs.register();
        number(EmmCause.class, EmmCause::value);
        number(EsmCause.class, EsmCause::value);
        number(RejectCause.class, RejectCause::value);
        number(EpsAttachType.class, EpsAttachType::value);
        number(GmmCause.class, GmmCause::value);
        number(SmCause.class, SmCause::value);
        number(Gea.class, Gea::value);
        number(GprsServiceType.class, GprsServiceType::value);
        number(EpsAttachResult.class, EpsAttachResult::value);
        number(EpsUpdateResult.class, EpsUpdateResult::value);
        number(IdentityType.class, IdentityType::value);
        number(PdnType.class, PdnType::value);
        number(RequestType.class, RequestType::value);
        number(ServiceType.class, ServiceType::value);
        on(Octets.class, (octets, field) -> {
            if (field.isTextual()) {
                assertThat(octets).hasToString(field.asText());
            } else if (field.has("SQNxAK")) {
                assertThat(octets)
                        .hasToString(field.get("SQNxAK").asText()
                                + field.get("AMF").asText()
                                + field.get("MAC").asText());
            }
        });
        on(Integer.class, (value, field) -> {
            if (field.isNumber()) {
                assertThat(value).isEqualTo(field.asInt());
            } else if (field.has("Value")) {
                assertThat(value).isEqualTo(field.get("Value").asInt());
            }
        });
        on(CcCause.class, (cause, field) -> {
            assertThat(cause.value().value())
                    .isEqualTo(
                            field.get("Class").asInt() << 4 | field.get("Value").asInt());
            assertThat(cause.location()).isEqualTo(field.get("Location").asInt());
        });
        on(
                CalledNumber.class,
                (number, field) ->
                        assertThat(number.digits()).isEqualTo(field.get("Num").asText()));
        on(
                PresentedNumber.class,
                (number, field) ->
                        assertThat(number.digits()).isEqualTo(field.get("Num").asText()));
        on(AccessPointName.class, (apn, field) -> assertThat(apn.name()).isEqualTo(field.asText()));
        on(Imsi.class, (imsi, field) -> assertThat(imsi.digits()).isEqualTo(identity(field)));
        on(Imei.class, (imei, field) -> assertThat(imei.digits()).isEqualTo(identity(field)));
        on(Imeisv.class, (imeisv, field) -> assertThat(imeisv.digits()).isEqualTo(identity(field)));
        on(
                Tmsi.class,
                (tmsi, field) -> assertThat(Integer.toUnsignedLong(tmsi.value()))
                        .isEqualTo(field.get("TMSI").asLong()));
        on(Guti.class, (guti, field) -> {
            assertThat(guti.plmn()).isEqualTo(plmn(field));
            assertThat(guti.mmeGroupId()).isEqualTo(field.get("MMEGroupID").asInt());
            assertThat(guti.mmeCode()).isEqualTo(field.get("MMECode").asInt());
            assertThat(Integer.toUnsignedLong(guti.mTmsi()))
                    .isEqualTo(field.get("MTMSI").asLong());
        });
        on(Tai.class, (tai, field) -> assertThat(tai).isEqualTo(tai(field)));
        on(
                Lai.class,
                (lai, field) -> assertThat(lai)
                        .isEqualTo(new Lai(plmn(field), field.get("LAC").asInt())));
        on(TaiList.class, (list, field) -> assertThat(list.areas()).isEqualTo(areas(field)));
        on(PlmnList.class, (list, field) -> {
            var expected = new ArrayList<Plmn>();
            field.forEach(one -> expected.add(Plmn.of(one.asText())));
            assertThat(list.plmns()).isEqualTo(expected);
        });
        on(GprsTimer.class, (timer, field) -> assertThat(timer.octet()).isEqualTo(timer(field)));
        on(GprsTimer3.class, (timer, field) -> assertThat(timer.octet()).isEqualTo(timer(field)));
        on(
                NetworkName.class,
                (name, field) ->
                        assertThat(name.text()).isEqualTo(field.get("text").asText()));
        on(TimeZone.class, (zone, field) -> {
            if (field.isTextual()) {
                assertThat(TimeZone.TYPE.encode(zone)).hasToString(field.asText());
                return;
            }
            int quarters = field.get("TZ0").asInt() * 10 + field.get("TZ1").asInt();
            assertThat(zone.quarterHours()).isEqualTo(field.get("TZS").asInt() == 1 ? -quarters : quarters);
        });
        on(TimeZoneAndTime.class, (time, field) -> {
            JsonNode minute = field.get("Min");
            assertThat(time.universal().getMinute())
                    .isEqualTo(minute.get("M0").asInt() * 10 + minute.get("M1").asInt());
            JsonNode year = field.get("Year");
            assertThat(time.universal().getYear())
                    .isEqualTo(
                            2000 + year.get("Y0").asInt() * 10 + year.get("Y1").asInt());
        });
        on(EpsBearerContextStatus.class, (status, field) -> {
            var active = new TreeSet<Integer>();
            for (int i = 1; i < 16; i++) {
                if (field.get("EBI_" + i).asInt() == 1) {
                    active.add(i);
                }
            }
            assertThat(status.active()).isEqualTo(active);
        });
        on(EpsNetworkFeatureSupport.class, (support, field) -> {
            assertThat(support.imsVoiceOverPs()).isEqualTo(field.get("IMS_VoPS").asInt() == 1);
            assertThat(support.emergencyBearerServices())
                    .isEqualTo(field.get("EMC_BS").asInt() == 1);
        });
        on(
                EpsQos.class,
                (qos, field) -> assertThat(qos.qci()).isEqualTo(field.get("QCI").asInt()));
        on(EpsUpdateType.class, (type, field) -> {
            assertThat(EpsUpdateType.TYPE.encode(type).at(0))
                    .isEqualTo(
                            field.get("Active").asInt() * 8 + field.get("Value").asInt());
        });
        on(UeOriginatingDetachType.class, (type, field) -> {
            assertThat(UeOriginatingDetachType.TYPE.encode(type).at(0))
                    .isEqualTo(field.get("SwitchOff").asInt() * 8
                            + field.get("Type").asInt());
        });
        on(
                UeTerminatedDetachType.class,
                (type, field) ->
                        assertThat(type.value()).isEqualTo(field.get("Type").asInt()));
        on(NasKeySetIdentifier.class, (ksi, field) -> {
            assertThat(ksi.value()).isEqualTo(field.get("Value").asInt());
            assertThat(ksi.mapped()).isEqualTo(field.get("TSC").asInt() == 1);
        });
        on(NasSecurityAlgorithms.class, (chosen, field) -> {
            assertThat(chosen.ciphering().id()).isEqualTo(field.get("CiphAlgo").asInt());
            assertThat(chosen.integrity().id()).isEqualTo(field.get("IntegAlgo").asInt());
        });
        on(UeNetworkCapability.class, (capability, field) -> {
            capability
                    .ciphering()
                    .forEach(one -> assertThat(bit(field, one.name())).isEqualTo(1));
            capability
                    .integrity()
                    .forEach(one -> assertThat(bit(field, one.name())).isEqualTo(1));
        });
        on(UeSecurityCapability.class, (capability, field) -> {
            capability
                    .ciphering()
                    .forEach(one -> assertThat(bit(field, one.name())).isEqualTo(1));
            capability
                    .integrity()
                    .forEach(one -> assertThat(bit(field, one.name())).isEqualTo(1));
        });
        on(LocationUpdatingType.class, (type, field) -> {
            assertThat(type.kind().value()).isEqualTo(field.get("Type").asInt());
            assertThat(type.followOn()).isEqualTo(field.get("FollowOnReq").asInt() == 1);
        });
        on(KsiAndSequenceNumber.class, (both, field) -> assertThat(both.ksi()).isEqualTo(field.asInt()));
        on(PdnAddress.class, (address, field) -> {
            assertThat(address.type().value()).isEqualTo(field.get("Type").asInt());
            assertThat(address.address()).hasToString(field.get("Addr").asText());
        });
        on(ProtocolConfigurationOptions.class, (pco, field) -> {
            var ids = new ArrayList<Integer>();
            field.path("Config").forEach(one -> ids.add(one.get("ID").asInt()));
            assertThat(pco.options())
                    .extracting(ProtocolConfigurationOptions.Option::id)
                    .isEqualTo(ids);
        });
        on(GprsAttachType.class, (type, field) -> {
            assertThat(type.what().value()).isEqualTo(field.get("Type").asInt());
            assertThat(type.followOn()).isEqualTo(field.get("FollowOnReq").asInt() == 1);
        });
        on(
                GprsAttachResult.class,
                (result, field) -> assertThat(result.combined())
                        .isEqualTo(field.get("Result").asInt() == 3));
        on(
                GprsUpdateType.class,
                (type, field) -> assertThat(type.updating().value())
                        .isEqualTo(field.get("Value").asInt()));
        on(
                GprsUpdateResult.class,
                (result, field) -> assertThat(result.combined())
                        .isEqualTo(field.get("Value").asInt() == 1));
        on(MsDetachType.class, (type, field) -> {
            assertThat(type.from().value()).isEqualTo(field.get("Type").asInt());
            assertThat(type.powerOff()).isEqualTo(field.get("PowerOff").asInt() == 1);
        });
        on(
                NetworkDetachType.class,
                (type, field) ->
                        assertThat(type.value()).isEqualTo(field.get("Type").asInt()));
        on(
                Rai.class,
                (rai, field) -> assertThat(rai)
                        .isEqualTo(new Rai(
                                new Lai(plmn(field), field.get("LAC").asInt()),
                                field.get("RAC").asInt())));
        on(MsNetworkCapability.class, (capability, field) -> {
            assertThat(capability.ciphering().contains(Gea.GEA1))
                    .isEqualTo(field.get(0).asInt() == 1);
            assertThat(capability.ciphering().contains(Gea.GEA3))
                    .isEqualTo(field.get(8).get(1).asInt() == 1);
        });
        on(PdpContextStatus.class, (status, field) -> {
            for (int nsapi = 5; nsapi < 16; nsapi++) {
                assertThat(status.active().contains(nsapi))
                        .isEqualTo(field.get("NSAPI_" + nsapi).asInt() == 1);
            }
        });
        on(PdpAddress.class, (address, field) -> {
            assertThat(address.organisation()).isEqualTo(field.get("TypeOrg").asInt());
            assertThat(address.type()).isEqualTo(field.get("Type").asInt());
            assertThat(address.address()).hasToString(field.get("Addr").asText());
        });
        on(
                QualityOfService.class,
                (qos, field) -> assertThat(qos.trafficClass())
                        .isEqualTo(field.get("TrafficClass").asInt()));
        on(
                EmergencyNumberList.class,
                (list, field) -> assertThat(list.numbers())
                        .extracting(EmergencyNumberList.EmergencyNumber::digits)
                        .containsExactly(field.get(0).get("Num").asText()));
    }

    /** Whether there was something to compare. */
    static boolean compare(Object value, JsonNode field) {
        var comparison = COMPARISONS.get(value.getClass());
        if (comparison == null) {
            return false;
        }
        comparison.accept(value, field);
        return true;
    }

    private static String identity(JsonNode field) {
        return field.get("identity").asText();
    }

    private static Plmn plmn(JsonNode field) {
        return Plmn.of(field.get("PLMN").asText());
    }

    private static Tai tai(JsonNode field) {
        return new Tai(plmn(field), field.get("TAC").asInt());
    }

    private static int timer(JsonNode field) {
        return field.get("Unit").asInt() << 5 | field.get("Value").asInt();
    }

    private static int bit(JsonNode field, String algorithm) {
        return field.has(algorithm)
                ? field.get(algorithm).asInt()
                : field.get(algorithm + "_128").asInt();
    }

    private static List<Tai> areas(JsonNode field) {
        var areas = new ArrayList<Tai>();
        for (JsonNode partial : field) {
            JsonNode list = partial.get("PTAI");
            if (list.has("TAIs")) {
                list.get("TAIs").forEach(one -> areas.add(tai(one)));
            } else if (list.has("TACs")) {
                list.get("TACs").forEach(one -> areas.add(new Tai(plmn(list), one.asInt())));
            } else {
                for (int i = 0; i < list.get("Num").asInt() + 1; i++) {
                    areas.add(new Tai(plmn(list), list.get("TAC1").asInt() + i));
                }
            }
        }
        return areas;
    }
}
