package dev.mynah.testbed.world;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.WavFile;
import dev.mynah.network.calls.CallRecorded;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystem;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Writes what was recorded in calls to {@code recordings} in the run directory, as {@code <who>-<n>.wav}: what far ends
 * heard, and what UEs did. After so many files it begins anew with the first number.
 */
final class Recordings implements Consumer<Event> {
    private static final int MOST = 100;

    private final FileSystem files;
    private final World world;
    private final String directory;
    private final Consumer<String> complaint;
    private final AtomicInteger written = new AtomicInteger();

    /** @param complaint told in one sentence of a recording that can't be written */
    Recordings(Vertx vertx, World world, Path directory, Consumer<String> complaint) {
        this.files = vertx.fileSystem();
        this.world = world;
        this.directory = directory.resolve("recordings").toString();
        this.complaint = complaint;
    }

    @Override
    public void accept(Event event) {
        if (event instanceof CallRecorded recorded) {
            String operator = recorded.subject().replaceFirst("/.*", "");
            world.operator(operator)
                    .recorded(recorded.number())
                    .onSuccess(found -> found.ifPresent(it -> keep(operator + "-" + recorded.number(), it)));
        }
    }

    /** @param who letters, digits and dashes */
    void keep(String who, Sound sound) {
        String name = who + "-" + (written.getAndIncrement() % MOST + 1) + ".wav";
        files.mkdirs(directory)
                .compose(made -> files.writeFile(directory + "/" + name, Buffer.buffer(WavFile.encode(sound))))
                .onFailure(why -> complaint.accept("a recording is lost (" + why.getMessage() + ")"));
    }
}
