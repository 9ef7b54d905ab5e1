package dev.mynah.testbed.state;

import dev.mynah.euicc.CardMemory;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The state of a testbed in its run directory: a journal for each card, operator and modem. */
public final class StateDirectory implements KeptState, AutoCloseable {
    private final Path directory;
    private final Consumer<String> failed;
    private final List<Journal> journals = new ArrayList<>();

    /** @param failed told in one sentence, on the owner's thread, that state could not be kept; the testbed has to end then */
    public StateDirectory(Path directory, Consumer<String> failed) {
        this.directory = directory;
        this.failed = failed;
    }

    @Override
    public CardMemory card(String eid) {
        Journal journal = open("card-" + eid);
        return new CardMemory() {
            @Override
            public Map<String, byte[]> load() {
                return journal.load();
            }

            @Override
            public void commit(Map<String, byte[]> changed) {
                keep(journal, changed);
            }
        };
    }

    @Override
    public SubscriberStore operator(String name) {
        Journal journal = open("operator-" + name);
        return new SubscriberStore() {
            @Override
            public Map<String, byte[]> load() {
                return journal.load();
            }

            @Override
            public Future<Void> commit(Map<String, byte[]> changed) {
                keep(journal, changed);
                return Future.succeededFuture();
            }
        };
    }

    @Override
    public ModemMemory modem(String name) {
        Journal journal = open("modem-" + name);
        return new ModemMemory() {
            @Override
            public Map<String, byte[]> load() {
                return journal.load();
            }

            @Override
            public void commit(Map<String, byte[]> changed) {
                keep(journal, changed);
            }
        };
    }

    private void keep(Journal journal, Map<String, byte[]> changed) {
        try {
            journal.commit(changed);
        } catch (UncheckedIOException e) {
            failed.accept(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private Journal open(String name) {
        try {
            Journal journal = Journal.open(directory.resolve(name + ".journal"));
            journals.add(journal);
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Brings everything to the disk; nothing may be committed any more. */
    @Override
    public void close() throws IOException {
        for (Journal journal : journals) {
            journal.close();
        }
    }
}
