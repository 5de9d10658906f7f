package fr.eterritoire.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Indexes on the disk of this machine, each in a folder of its own.
final class LuceneShelf implements Shelf {
    private static final String INDEX = "contenus";

    private final Path folder;
    private @Nullable FileChannel lock;

    LuceneShelf(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean isOfOneProcess() {
        return true;
    }

    @Override
    public boolean take() {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("verrou"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return false;
            }
            lock = channel;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void letGo() {
        try (var held = lock) {
            lock = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads all of it, since each file ends with a sum of what it holds.
    @Override
    public boolean has(String name) {
        try (var directory = FSDirectory.open(folder.resolve(name).resolve(INDEX));
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    @Override
    public Volume open(String name) {
        var mapping =
                SearchMapping.builder(
                                AnnotatedTypeSource.fromClasses(Entry.class),
                                MethodHandles.lookup())
                        .property("hibernate.search.backend.type", "lucene")
                        .property(
                                "hibernate.search.backend.lucene_version",
                                Version.LUCENE_9_12_0.toString())
                        .property(
                                "hibernate.search.backend.analysis.configurer",
                                new LuceneAnalysis())
                        .property(
                                "hibernate.search.backend.directory.type",
                                BeanReference.ofInstance(new RecentInMemory(folder.resolve(name))))
                        .property("hibernate.search.backend.io.writer.ram_buffer_size", 24)
                        // what a moment brings is joined with its like, not each time with all
                        // of the last megabytes
                        .property("hibernate.search.backend.io.merge.min_size", 0)
                        // whoever asks does not make what was just written ready to be found:
                        // whoever wrote it does, each time
                        .property(
                                "hibernate.search.backend.io.refresh_interval",
                                Math.toIntExact(Duration.ofHours(1).toMillis()))
                        .property("hibernate.search.backend.indexing.queue_count", 2)
                        .property("hibernate.search.backend.thread_pool.size", 2)
                        .build();
        return new Volume(name, mapping, true);
    }

    @Override
    public void keepOnly(String prefix, String name) {
        try (var all = Files.list(folder)) {
            for (var other : all.filter(Files::isDirectory).toList()) {
                if (!other.endsWith(name)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isDamage(RuntimeException failure) {
        return true;
    }
}
