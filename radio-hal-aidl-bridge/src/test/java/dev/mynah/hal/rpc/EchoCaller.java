package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A client of {@link EchoService}: calls it, and is called back. */
final class EchoCaller extends LocalBinder {
    final RemoteBinder service;
    /** What the service told, in order. */
    final List<Integer> told = new ArrayList<>();
    /** How deep its calls were nested, in order. */
    final List<Integer> depths = new ArrayList<>();

    EchoCaller(RemoteBinder service) {
        this.service = service;
    }

    @Override
    public String descriptor() {
        return EchoService.CALLBACK;
    }

    @Override
    protected Future<Void> call(int code, ParcelReader request, ParcelWriter reply, int flags) {
        if (!request.interfaceToken().equals(EchoService.CALLBACK)) {
            return Future.failedFuture(new IllegalStateException());
        }
        int what = request.int32();
        reply.int32(0);
        if (code == 2) {
            depths.add(what);
            return send(EchoService.DEPTH, writer -> writer.int32(what), 0).mapEmpty();
        }
        told.add(what);
        return Future.succeededFuture();
    }

    Future<ParcelReader> send(int code, Consumer<ParcelWriter> arguments, int flags) {
        ParcelWriter request = service.request().interfaceToken(EchoService.DESCRIPTOR);
        arguments.accept(request);
        return service.transact(code, request, flags);
    }

    /** A call whose request is empty, as those that every object takes are. */
    Future<ParcelReader> plain(int code) {
        return service.transact(code, service.request(), 0);
    }

    Future<Integer> add(int value) {
        return send(EchoService.ADD, request -> request.int32(value), 0).map(EchoCaller::result);
    }

    static int result(ParcelReader reply) {
        return reply.int32() == 0 ? reply.int32() : -1;
    }
}
