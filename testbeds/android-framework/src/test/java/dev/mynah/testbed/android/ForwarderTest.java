package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.RadioResponseInfo;
import android.os.Binder;
import android.os.IBinder;
import android.os.Parcel;
import android.os.ServiceManager;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.Remote;
import dev.mynah.hal.forwarder.Forwarder;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseType;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.config.IRadioConfigResponse;
import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.KernelBinder;
import dev.mynah.testbed.android.world.Patience;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The forwarder on a device: the framework's proxies call its objects with the kernel's parcels, Mynah's RPC server gets
 * RPC binder's, and the other way round for the callbacks.
 */
@ExtendWith(InAndroid.class)
class ForwarderTest {
    private static final String INSTANCE = "android.hardware.radio.config.IRadioConfig/default";

    private final AtomicReference<IRadioConfigResponse> responses = new AtomicReference<>();
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final Vertx vertx = Vertx.vertx();
    private final RpcServer server = new RpcServer(
            vertx,
            new VertxTimeline(((VertxInternal) vertx).createEventLoopContext(), InstantSource.system()),
            new SecureRandom(),
            new Release(2).of(IRadioConfig.class).stub(service()),
            RpcOptions.SERVER,
            begun -> {});

    @Test
    void calls_and_callbacks_cross_in_order_and_the_version_is_the_services() throws Exception {
        try (var device = new Device()) {
            assertThat(device.hal.getInterfaceVersion()).isEqualTo(2);
            assertThat(device.hal.getInterfaceHash()).isEqualTo(android.hardware.radio.config.IRadioConfig.HASH);
            device.setResponseFunctions(new Ear(), new Ear());
            for (int serial = 0; serial < 300; serial++) {
                device.hal.getNumOfLiveModems(serial);
            }
            for (int serial = 0; serial < 300; serial++) {
                assertThat(seen()).isEqualTo("answer " + serial + ": 2");
            }
            assertThat(ServiceManager.getService(INSTANCE).getInterfaceDescriptor())
                    .isEqualTo(android.hardware.radio.config.IRadioConfig.DESCRIPTOR);
        }
    }

    @Test
    void when_the_framework_dies_the_service_sees_its_caller_go_and_the_next_one_is_served() throws Exception {
        try (var device = new Device()) {
            var first = new Ear();
            device.setResponseFunctions(first, new Ear());
            device.hal.getNumOfLiveModems(1);
            assertThat(seen()).isEqualTo("answer 1: 2");

            KernelBinder.die(first);

            assertThat(seen()).isEqualTo("the caller is gone");
            device.setResponseFunctions(new Ear(), new Ear());
            device.hal.getNumOfLiveModems(2);
            assertThat(seen()).isEqualTo("answer 2: 2");
            assertThat(device.forwarder.lost()).isNotDone();
        }
    }

    @Test
    void callbacks_that_are_replaced_are_given_back() throws Exception {
        try (var device = new Device()) {
            for (int serial = 0; serial < 20; serial++) {
                device.setResponseFunctions(new Ear(), new Ear());
                device.hal.getNumOfLiveModems(serial);
                assertThat(seen()).isEqualTo("answer " + serial + ": 2");
            }
            // No callback at all is an argument too.
            device.hal.setResponseFunctions(null, null);
        }
    }

    @Test
    void when_the_testbed_goes_the_forwarder_says_why_it_ends() throws Exception {
        try (var device = new Device()) {
            await(server.close());

            assertThat(device.forwarder.lost().get(Patience.SECONDS, TimeUnit.SECONDS))
                    .startsWith(INSTANCE + "=127.0.0.1:");
        }
    }

    /** A device with the forwarder's service registered, and a proxy of the framework's for it. */
    private final class Device implements AutoCloseable {
        final Forwarder forwarder;
        final android.hardware.radio.config.IRadioConfig hal;

        Device() throws Exception {
            int port = await(server.listen(Endpoints.tcp("127.0.0.1", 0)));
            forwarder = Forwarder.serve(List.of(INSTANCE + "=127.0.0.1:" + port));
            hal = android.hardware.radio.config.IRadioConfig.Stub.asInterface(ServiceManager.getService(INSTANCE));
        }

        void setResponseFunctions(Ear answers, Ear happenings) throws Exception {
            hal.setResponseFunctions(
                    new android.hardware.radio.config.IRadioConfigResponse.Default() {
                        @Override
                        public IBinder asBinder() {
                            return answers;
                        }
                    },
                    new android.hardware.radio.config.IRadioConfigIndication.Default() {
                        @Override
                        public IBinder asBinder() {
                            return happenings;
                        }
                    });
        }

        @Override
        public void close() throws Exception {
            forwarder.close();
            await(server.close().eventually(vertx::close));
        }
    }

    /** A callback of the framework's. */
    private final class Ear extends Binder {
        @Override
        protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) {
            data.enforceInterface(android.hardware.radio.config.IRadioConfigResponse.DESCRIPTOR);
            var info = data.readTypedObject(RadioResponseInfo.CREATOR);
            seen.add("answer " + info.serial + ": " + data.readByte());
            return true;
        }
    }

    /** A service that keeps its callbacks and knows one request. */
    private IRadioConfig service() {
        return (IRadioConfig) Proxy.newProxyInstance(
                IRadioConfig.class.getClassLoader(), new Class<?>[] {IRadioConfig.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "setResponseFunctions" -> {
                            responses.set((IRadioConfigResponse) arguments[0]);
                            ((Remote) arguments[0])
                                    .binder()
                                    .unlinked()
                                    .onSuccess(dead -> seen.add("the caller is gone"));
                        }
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

    private String seen() throws InterruptedException {
        return seen.poll(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
