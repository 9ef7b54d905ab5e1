package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.data.TrafficDescriptor;
import io.vertx.core.Future;
import java.util.List;

/**
 * A data call of the host.
 *
 * @param cid of its context
 * @param standing completes when the context does
 * @param descriptors the traffic it was asked for
 */
record DataCall(int cid, Wanted wanted, Future<Void> standing, List<TrafficDescriptor> descriptors) {}
