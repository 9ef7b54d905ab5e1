package dev.mynah.testbed.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class DefectLogTest {
    @Test
    void only_what_is_wrong_with_mynah_itself_is_repeated() {
        Logger logger = (Logger) LoggerFactory.getLogger(DefectLog.class);
        ListAppender<ILoggingEvent> kept = new ListAppender<>();
        kept.start();
        logger.addAppender(kept);
        try {
            DefectLog log = new DefectLog();
            log.accept(new StateChanged(Instant.EPOCH, "modem0/slot0", "", "EMM", "NULL", "DEREGISTERED", "PowerOn"));
            log.accept(new UnexpectedEvent(Instant.EPOCH, "modem0/slot1", "", "EMM", "NULL", "AttachAccept"));
        } finally {
            logger.detachAppender(kept);
        }
        assertThat(kept.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("modem0/slot1 EMM NULL has no row for AttachAccept");
    }

    @Test
    void warnings_of_libraries_show_and_their_chatter_does_not() {
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertThat(loggers.getLogger("io.netty").isWarnEnabled()).isTrue();
        assertThat(loggers.getLogger("io.netty").isInfoEnabled()).isFalse();
    }
}
