package dev.mynah.hal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.RadioResponseType;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.config.IRadioConfigIndication;
import dev.mynah.hal.radio.config.IRadioConfigResponse;
import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SimPortInfo;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A declared interface of the radio HAL across a session: oneway requests, oneway answers. */
class RadioConfigSessionTest {
    private static final Release IRADIO_2_1 = new Release(2);
    private static final int GET_INTERFACE_VERSION = 0x00FFFFFF;

    private static final List<SimSlotStatus> SLOTS = List.of(new SimSlotStatus(
            1,
            "3B9F96C00A3FC3A28031E073FE211F65D002351211810F20",
            "89049032123451234512345678901235",
            List.of(new SimPortInfo("89880", 0, true), new SimPortInfo("89990", 1, true)),
            MultipleEnabledProfilesMode.MEP_B));

    private final AidlInterface<IRadioConfig> config = IRADIO_2_1.of(IRadioConfig.class);
    private final List<Object[]> answered = new ArrayList<>();

    /** Answers for the slots, as soon as it knows whom. */
    private LocalBinder service() {
        Object[] client = new Object[2]; // both are known to the service, or they would be given back
        return config.stub(answering(IRadioConfig.class, (method, arguments) -> {
            if (method.equals("setResponseFunctions")) {
                System.arraycopy(arguments, 0, client, 0, 2);
            } else if (method.equals("getSimSlotsStatus")) {
                RadioResponseInfo info =
                        new RadioResponseInfo(RadioResponseType.SOLICITED, (Integer) arguments[0], RadioError.NONE);
                ((IRadioConfigResponse) client[0]).getSimSlotsStatusResponse(info, SLOTS);
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void every_request_is_answered_once_in_order_with_its_serial(ProtocolVersion version) {
        TestSessions world = new TestSessions(service(), new Random(3));
        RpcSession session = world.connect(RpcOptions.CLIENT.newest(version).calling(2));
        RemoteBinder binder = world.now(session.root());
        IRadioConfig radio = config.proxy(binder);
        AidlInterface<IRadioConfigResponse> responses = IRADIO_2_1.of(IRadioConfigResponse.class);
        AidlInterface<IRadioConfigIndication> indications = IRADIO_2_1.of(IRadioConfigIndication.class);
        radio.setResponseFunctions(
                responses.proxy(responses.stub(
                        answering(IRadioConfigResponse.class, (method, arguments) -> answered.add(arguments)))),
                indications.proxy(indications.stub(
                        answering(IRadioConfigIndication.class, (method, arguments) -> answered.clear()))));
        for (int serial = 0; serial < 500; serial++) {
            radio.getSimSlotsStatus(serial);
        }
        world.pass();

        assertThat(answered.stream().map(arguments -> ((RadioResponseInfo) arguments[0]).serial()))
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
        assertThat(answered).allSatisfy(arguments -> assertThat(arguments[1]).isEqualTo(SLOTS));
        assertThat(List.of(session.references(), world.served.get(0).references()))
                .containsExactly(3, 3);
        var asked = binder.request().interfaceToken(config.descriptor());
        assertThat(world.now(binder.transact(GET_INTERFACE_VERSION, asked, 0).map(EchoCaller::result)))
                .isEqualTo(config.version());
    }

    private interface Taking {
        void take(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> type, Taking taking) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    taking.take(method.getName(), given);
                    return null;
                }));
    }
}
