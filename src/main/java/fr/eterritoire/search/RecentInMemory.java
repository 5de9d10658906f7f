package fr.eterritoire.search;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.LockFactory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/// An index on the disk whose newest parts, small ones, stay in memory until they are made safe: to
/// find what was just written no file is made, opened and removed.
final class RecentInMemory implements DirectoryProvider {
    private static final double LARGEST_PART_MB = 1;
    private static final double ALL_PARTS_MB = 8;

    private final Path folder;

    /// @param folder in which each index has its own, of its name
    RecentInMemory(Path folder) {
        this.folder = folder;
    }

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        var locks =
                context.createConfiguredLockFactorySupplier()
                        .<LockFactory>map(Supplier::get)
                        .orElse(FSLockFactory.getDefault());
        return new Held(folder.resolve(context.indexName()), locks);
    }

    private static final class Held implements DirectoryHolder {
        private final Path place;
        private final LockFactory locks;
        private @Nullable Directory directory;

        Held(Path place, LockFactory locks) {
            this.place = place;
            this.locks = locks;
        }

        @Override
        public void start() throws IOException {
            Files.createDirectories(place);
            directory =
                    new NRTCachingDirectory(
                            FSDirectory.open(place, locks), LARGEST_PART_MB, ALL_PARTS_MB);
        }

        @Override
        public Directory get() {
            return Objects.requireNonNull(directory);
        }

        @Override
        public void close() throws IOException {
            if (directory != null) {
                directory.close();
                directory = null;
            }
        }
    }
}
