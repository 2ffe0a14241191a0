// What the browser tells the worker, and what it does then.
