"""What all tests share."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest
from fsspec import AbstractFileSystem
from fsspec.registry import get_filesystem_class
from hypothesis import settings

from tests.stores import Store

# The same examples each time: a failure on one machine is a failure on all. `--hypothesis-profile fuzz` looks further.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=20_000, print_blob=True)
settings.load_profile("steady")

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the repository."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages beside the repository; the test is skipped where it is not there."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"the folder {folder} is missing: it holds the publishers' pages that this test reads")
    return folder


@pytest.fixture(scope="session")
def s3_server() -> Iterator[str]:
    """Address of an S3 server in this process, on this machine alone, without credentials of anyone."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A bucket that is empty at first; `s3://` URLs lead to the local server as they would to Amazon's."""
    for name, value in {
        "AWS_ENDPOINT_URL": s3_server,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }.items():
        monkeypatch.setenv(name, value)
    get_filesystem_class("s3").clear_instance_cache()
    system = fsspec.filesystem("s3")
    bucket = f"careerdata-{uuid.uuid4().hex[:12]}"
    system.mkdir(bucket)
    yield Store(system, f"s3://{bucket}/guides")
    system.rm(bucket, recursive=True)
    get_filesystem_class("s3").clear_instance_cache()


@pytest.fixture
def memory() -> Iterator[Store]:
    """A folder of a store that is nothing but memory; it is empty, and so is the rest of it."""
    system = fsspec.filesystem("memory")
    _forget(system)
    yield Store(system, "memory://out")
    _forget(system)


def _forget(system: AbstractFileSystem) -> None:
    system.store.clear()
    system.pseudo_dirs[:] = [""]
