package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.sim.CardPowerState;
import dev.mynah.hal.radio.sim.CarrierRestrictions;
import dev.mynah.hal.radio.sim.IRadioSim;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a host asks, it is answered once. */
class HostileRequestsTest {
    /** One way to fill in arguments. */
    private record Junk(int number, String text) {
        Object of(Class<?> type) throws ReflectiveOperationException {
            if (type == int.class) {
                return number;
            }
            if (type == long.class) {
                return (long) number;
            }
            if (type == byte.class) {
                return (byte) number;
            }
            if (type == boolean.class) {
                return number < 0;
            }
            if (type == String.class) {
                return text;
            }
            if (type == Bytes.class) {
                return Bytes.of((byte) number);
            }
            if (type == List.class) {
                return List.of();
            }
            if (type == AidlEnum.class) {
                return new UnlistedValue<CardPowerState>(number);
            }
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> maker = type.getDeclaredConstructor(types);
            Object[] fields = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                fields[i] = of(types[i]);
            }
            return maker.newInstance(fields);
        }
    }

    private static Stream<Method> requests() {
        return Arrays.stream(IRadioSim.class.getMethods())
                .filter(it -> !it.getName().equals("setResponseFunctions")
                        && !it.getName().equals("responseAcknowledgement"))
                .sorted(Comparator.comparing(Method::getName));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 0xFF, 0x100, Integer.MAX_VALUE})
    void every_request_is_answered_once_whatever_is_in_it(int number) throws Exception {
        for (SimHosts hosts : List.of(SimHosts.of(), SimHosts.locked())) {
            for (String text : List.of("", "F", "00", "SC", "not digits\0\uD800", "A0".repeat(5000))) {
                asked(hosts, new Junk(number, text));
            }
        }
    }

    private static void asked(SimHosts hosts, Junk junk) throws ReflectiveOperationException {
        for (Method request : requests().toList()) {
            Class<?>[] types = request.getParameterTypes();
            Object[] arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = i == 0 ? (Object) 4711 : junk.of(types[i]);
            }
            hosts.told();
            request.invoke(hosts.sim(), arguments);
            hosts.handset.after(Duration.ofMinutes(1));
            assertThat(hosts.told().stream().filter(it -> it.startsWith(request.getName() + "Response ")))
                    .as(request.getName() + " " + junk.number())
                    .singleElement()
                    .asString()
                    .contains(" 4711 ")
                    .doesNotContain("INTERNAL_ERR");
        }
    }

    @Test
    void more_carriers_than_anybody_has_are_not_kept() {
        SimHosts hosts = SimHosts.of();
        var carrier = new dev.mynah.hal.radio.sim.Carrier("001", "01", 0, "");
        hosts.sim()
                .setAllowedCarriers(
                        1,
                        new CarrierRestrictions(
                                Collections.nCopies(1025, carrier),
                                List.of(),
                                true,
                                CarrierRestrictions.CarrierRestrictionStatus.UNKNOWN,
                                List.of(),
                                List.of()),
                        new UnlistedValue<>(0));
        assertThat(hosts.told()).containsExactly("setAllowedCarriersResponse 1 INVALID_ARGUMENTS");
    }
}
