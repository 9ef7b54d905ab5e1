package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.RadioResponseInfo;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseType;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.config.IRadioConfigResponse;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.world.Patience;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The framework's proxies and stubs meet our parcels and our RPC binder on a socket; a test's service stands behind them. */
@ExtendWith(InAndroid.class)
class RpcBinderTest {
    private static final String DESCRIPTOR = "android.hardware.radio.config.IRadioConfig";

    private final AtomicReference<IRadioConfigResponse> responses = new AtomicReference<>();
    private final BlockingQueue<RadioResponseInfo> answers = new LinkedBlockingQueue<>();

    @Test
    void a_request_crosses_and_its_answer_comes_back() throws Exception {
        var config = new Release(2).of(IRadioConfig.class);
        var vertx = Vertx.vertx();
        var timeline = new VertxTimeline(((VertxInternal) vertx).createEventLoopContext(), InstantSource.system());
        var server = new RpcServer(
                vertx, timeline, new SecureRandom(), config.stub(service()), RpcOptions.SERVER, begun -> {});
        int port = server.listen(Endpoints.tcp("127.0.0.1", 0))
                .toCompletionStage()
                .toCompletableFuture()
                .get(Patience.SECONDS, TimeUnit.SECONDS);
        try (var session =
                new LibbinderSession(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), DESCRIPTOR)) {
            var hal = android.hardware.radio.config.IRadioConfig.Stub.asInterface(session.root());

            assertThat(hal.getInterfaceVersion()).isEqualTo(2);
            assertThat(hal.getInterfaceHash()).isEqualTo(android.hardware.radio.config.IRadioConfig.HASH);
            hal.setResponseFunctions(
                    new Told(answers), new android.hardware.radio.config.IRadioConfigIndication.Default() {
                        @Override
                        public android.os.IBinder asBinder() {
                            return new android.os.Binder();
                        }
                    });
            hal.getNumOfLiveModems(4711);

            var info = answers.poll(Patience.SECONDS, TimeUnit.SECONDS);
            assertThat(info.serial).isEqualTo(4711);
            assertThat(info.error).isEqualTo(android.hardware.radio.RadioError.NONE);
            assertThat(session.thrown()).isEmpty();
        } finally {
            server.close()
                    .eventually(vertx::close)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(Patience.SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A service that keeps its callbacks and knows one request. */
    private IRadioConfig service() {
        return (IRadioConfig) Proxy.newProxyInstance(
                IRadioConfig.class.getClassLoader(), new Class<?>[] {IRadioConfig.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "setResponseFunctions" -> responses.set((IRadioConfigResponse) arguments[0]);
                        case "getNumOfLiveModems" ->
                            responses
                                    .get()
                                    .getNumOfLiveModemsResponse(
                                            new dev.mynah.hal.radio.RadioResponseInfo(
                                                    RadioResponseType.SOLICITED, (int) arguments[0], RadioError.NONE),
                                            (byte) 2);
                        default -> throw new AssertionError(method);
                    }
                    return null;
                });
    }

    /** The framework's callback: its generated stub reads what comes. */
    private static final class Told extends android.hardware.radio.config.IRadioConfigResponse.Stub {
        private final BlockingQueue<RadioResponseInfo> answers;

        Told(BlockingQueue<RadioResponseInfo> answers) {
            this.answers = answers;
        }

        @Override
        public void getNumOfLiveModemsResponse(RadioResponseInfo info, byte live) {
            assertThat(live).isEqualTo((byte) 2);
            answers.add(info);
        }

        @Override
        public void getHalDeviceCapabilitiesResponse(RadioResponseInfo info, boolean reduced) {}

        @Override
        public void getPhoneCapabilityResponse(
                RadioResponseInfo info, android.hardware.radio.config.PhoneCapability capability) {}

        @Override
        public void getSimSlotsStatusResponse(
                RadioResponseInfo info, android.hardware.radio.config.SimSlotStatus[] slots) {}

        @Override
        public void setNumOfLiveModemsResponse(RadioResponseInfo info) {}

        @Override
        public void setPreferredDataModemResponse(RadioResponseInfo info) {}

        @Override
        public void setSimSlotsMappingResponse(RadioResponseInfo info) {}

        @Override
        public int getInterfaceVersion() {
            return VERSION;
        }

        @Override
        public String getInterfaceHash() {
            return HASH;
        }
    }
}
