package dev.mynah.testbed.world;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.time.InstantSource;

/** An owner of state in real time: its verticle gives it an event loop of its own to live on. */
final class Owner extends VerticleBase {
    /** A new owner's timeline. */
    static Future<Timeline> in(Vertx vertx, InstantSource clock) {
        Owner owner = new Owner();
        return vertx.deployVerticle(owner).map(deployed -> new VertxTimeline(owner.context, clock));
    }
}
